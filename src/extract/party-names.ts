import { fold } from '../core/fold.ts'
import type { NameFinder } from './cascade/item.ts'
import type { Draft, DraftParty, Shown } from './draft.ts'

/** Words for the people of a party, which are no part of its name: "RSF fighters". */
const MEMBERS =
  /^(?:fighters?|militants?|troops|soldiers?|members?|rebels?|terrorists?|gunmen|cells?|elements?|combatants?|units?|operatives?|insurgents?|jihadists?|forces)$/iu
/** What is said of a party before its name: "the Iranian-backed militia Liwa Fatemiyoun". */
const KINDS = /^(?:the )?(?:[\p{L}-]+ ){0,2}(?:militia|group|movement|organi[sz]ation|faction|rebels|militants)$/iu
/** Longer names are no names. */
const MOST_WORDS = 12

/** A draft whose parties are called by the names that the register has, where all else that was said of them is what they are. */
export function withPartyNames(draft: Draft, names: NameFinder): Draft {
  const named = (party: DraftParty): DraftParty => ({ ...party, name: registered(party, names) })
  const all = (shown: readonly Shown<DraftParty>[]) => shown.map((one) => ({ ...one, value: named(one.value) }))
  const losses = draft.losses.map((one) => (one.value.side === null ? one : { ...one, value: { ...one.value, side: named(one.value.side) } }))
  return { ...draft, by: all(draft.by), on: all(draft.on), losses }
}

/** "RSF fighters" → "RSF"; "ISIS cells" stays, which the register has; "pro-RSF militia" stays, which is another. */
function registered({ name, key }: DraftParty, names: NameFinder): string {
  const words = name.split(' ')
  if (key === null || words.length > MOST_WORDS || isName(name, key, names)) return name
  for (let from = 0; from < words.length; from++)
    for (let to = words.length; to > from; to--) {
      const part = words.slice(from, to).join(' ')
      if (!isName(part, key, names)) continue
      const before = words.slice(0, from).join(' ')
      const plain = (before === '' || KINDS.test(before)) && words.slice(to).every((word) => MEMBERS.test(word))
      return plain ? part : name
    }
  return name
}

function isName(text: string, key: string, names: NameFinder): boolean {
  const folded = fold(text).split(' ')
  const found = names((at) => folded[at], 0)
  return found !== null && found.length === folded.length && found.key === key
}
