import { fold } from '../../core/fold.ts'
import type { Question } from '../../core/reading/question.ts'
import type { Item, NameFinder } from '../cascade/item.ts'
import { NATION_OF, THEIR_WORDS } from '../lexicon/nations.ts'
import { weaponOf } from './asked-types.ts'
import { isCountry } from './place-chains.ts'

/** What a state's own forces are called behind its adjective, as the register may have them. */
const FORCES = ['forces', 'army', 'armed forces', 'military']
/** "Russian losses", "losses of Russia": who had them. */
const SUFFERED = /^(?:losses|casualties|deaths|fatalities)$/
/** "Israeli airstrikes", and not "Lebanese protests". */
const DEEDS = /(?:attacks?|strikes?|raids?|shelling|bombings?|bombardments?|assaults?|operations?|offensives?|ambush(?:es)?|incursions?)$/

/** "By France and Russia". */
const LINKS = new Set([',', 'and', 'or'])

type Role = 'actor' | 'by'

interface AskedStates {
  readonly asked: Pick<Question, Role>
  readonly taken: ReadonlySet<Item>
}

/** The states of a question that did something or had losses: "by Russia", "Russia attacked", "Israeli airstrikes", "losses of Ukraine". Their forces are meant, too. */
export function askedStates(items: readonly Item[], names: NameFinder, parties: ReadonlySet<Item>): AskedStates {
  const found = items.flatMap((item, at) => {
    if (parties.has(item)) return []
    const thing = item.is === 'party' ? weaponOf(item.party.name) : ''
    const state = stateOf(thing === '' ? item.text : item.text.slice(0, -thing.length))
    const role = state === null ? null : thing === '' ? roleAt(items, at) : 'by'
    return state === null || role === null ? [] : [{ item, role, names: [state, ...forcesOf(state, names)] }]
  })
  const named = (role: Role): string[] => [...new Set(found.filter((one) => one.role === role).flatMap((one) => one.names))]
  return { asked: { actor: named('actor'), by: named('by') }, taken: new Set(found.map(({ item }) => item)) }
}

/** The state that a word names, or is the adjective of. */
function stateOf(typed: string): string | null {
  const word = typed.trim().replace(/['’]s$/u, '')
  const low = word.toLowerCase()
  if (low === 'us') return word === 'US' ? 'US' : null
  const nation = NATION_OF.get(low)
  if (nation !== undefined) return nation.replace(/(?<!\p{L})\p{L}/gu, (letter) => letter.toUpperCase())
  return isCountry(word) ? word : null
}

function roleAt(items: readonly Item[], at: number): Role | null {
  const [first, before, after] = [items[at - 2], items[at - 1], /^['’]s$/u.test(items[at + 1]?.low ?? '') ? items[at + 2] : items[at + 1]]
  if (LINKS.has(before?.low ?? '') && stateOf(first?.text ?? '') !== null) return roleAt(items, at - 2)
  if (before?.low === 'by') return 'by'
  if (before?.low === 'of') return SUFFERED.test(first?.low ?? '') ? 'actor' : null
  if (after === undefined) return null
  if (SUFFERED.test(after.low)) return 'actor'
  return DEEDS.test(after.low) || isDone(after) ? 'by' : null
}

/** "Russia attacked". */
function isDone(item: Item): boolean {
  return item.is === 'trigger' && item.happening.role === 'acts' && item.happening.form === 'verb' && !item.happening.passive
}

/** "Russian forces", under the name that the register has. */
function forcesOf(state: string, names: NameFinder): string[] {
  const called = (THEIR_WORDS.get(state.toLowerCase()) ?? []).flatMap((word) => FORCES.map((forces) => `${word} ${forces}`))
  for (const name of called) {
    const folded = fold(name).split(' ')
    const party = names((index) => folded[index], 0)
    if (party?.length === folded.length) return [party.name]
  }
  return []
}
