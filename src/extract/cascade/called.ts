import { grainOf } from '../lexicon/place-words.ts'
import { capitalised } from '../text/token.ts'
import { type Item, type Reading, span } from './item.ts'
import { lastOf } from './one-person.ts'
import type { Rewrite } from './rewrite.ts'

/** Words between a group and the name that it is called by. */
const CALLED = wordsOf(
  'calling itself|calling themselves|known as|called|named|styling itself|believed to be|thought to be|suspected to be|suspected of being|identified as|claiming to be',
)
/** Words between fighters and whom they stand by: both are their name. */
const LINKED = wordsOf('loyal to|linked to|affiliated with|aligned with|aligned to|affiliated to|allied with|allied to|belonging to')

/** What may be called by a name that no list has: "the alliance known as Fano". */
const BODIES = new Set('group alliance coalition organisation organization faction militia gang movement band outfit force'.split(' '))

/** Groups that bear no arms. */
const PEACEFUL =
  /\b(?:rights|monitoring|monitor|watchdog|aid|relief|medical|humanitarian|advocacy|research|news|media|activist|campaign|lawyers|charity|student)$/

/** "A group calling itself the X", "gunmen believed to be members of X" and "the militia X" are X. */
export function called(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const head = items[at]
  const body = isBody(items, at)
  if (head?.is !== 'party' && !(head?.is === 'word' && body)) return null
  const found = behindWords(items, at, CALLED) ?? (body && isNamedNext(items[at + 1]) ? at + 1 : null)
  if (found === null) return null
  const name = items[found]
  const sort = head.is === 'party' && head.party.sort !== 'civil' ? head.party.sort : 'armed'
  if (name?.is === 'party') {
    const party = name.party.key === null && body ? { ...name.party, sort } : name.party
    return { length: found + 1 - at, items: [{ is: 'party', party, ...span(items, at, found + 1, reading) }] }
  }
  const open = body ? unknownName(items, found, reading) : null
  if (open === null) return null
  return {
    length: open.end - at,
    items: [{ is: 'party', party: { ...open.party, sort, key: null, tier: 'said' }, ...span(items, at, open.end, reading) }],
  }
}

function isNamedNext(next: Item | undefined): boolean {
  return next?.is === 'word' || (next?.is === 'party' && !next.party.generic && next.party.sort !== 'nation')
}

function isBody(items: readonly Item[], at: number): boolean {
  const text = items[at]?.text ?? ''
  if (!BODIES.has(lastOf(text))) return false
  const before = text.includes(' ') ? text.slice(0, text.lastIndexOf(' ')) : (items[at - 1]?.low ?? '')
  return !PEACEFUL.test(before)
}

/** "Fighters loyal to X" are called so. */
export function linked(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const head = items[at]
  const found = head?.is === 'party' ? behindWords(items, at, LINKED) : null
  if (head?.is !== 'party' || found === null) return null
  const name = items[found]
  if (name?.is === 'party' && name.party.sort === 'nation') return null
  const end = name?.is === 'party' ? found + 1 : unknownName(items, found, reading)?.end
  if (end === undefined) return null
  const base = span(items, at, end, reading)
  const key = name?.is === 'party' ? name.party.key : null
  return { length: end - at, items: [{ is: 'party', party: { ...head.party, name: base.text, key, from: base.from, to: base.to }, ...base }] }
}

/** "Ansaru claimed responsibility", "the SBU was behind the killing": a name that no list has, and a group that does so. */
export function claimant(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  const inside = items[at]?.low === 'the' || (at > 1 && capitalised(items[at - 1]?.text ?? ''))
  const open = inside ? null : unknownName(items, at, reading)
  if (open === null) return null
  const verb = items.slice(open.end, open.end + NEAR_VERB).find(({ low }) => !/^(?:also|later|has|had|quickly|soon)$/.test(low))
  const behind = verb?.low === 'was' && items[open.end + 1]?.low === 'behind' && /^\p{Lu}{2,6}$/u.test(items[at]?.text ?? '')
  if (!behind && (verb?.is !== 'trigger' || verb.happening.role !== 'claims')) return null
  return {
    length: open.end - at,
    items: [{ is: 'party', party: { ...open.party, sort: 'armed', key: null, tier: 'said' }, ...span(items, at, open.end, reading) }],
  }
}

/** "Clashes between Wazalendo and M23": who fights a party is one, whatever its name. */
export function opponent(items: readonly Item[], at: number, reading: Reading): Rewrite | null {
  if (items[at - 1]?.low !== 'between' || !/^(?:clash|fight|battle|firefight|gunfight|skirmish|hostilities)/.test(items[at - 2]?.low ?? '')) return null
  const open = unknownName(items, at, reading)
  const [and, other] = open === null ? [] : items.slice(open.end, open.end + 2)
  if (open === null || and?.low !== 'and' || other?.is !== 'party' || other.party.sort === 'nation') return null
  return {
    length: open.end - at,
    items: [{ is: 'party', party: { ...open.party, sort: 'armed', key: null, tier: 'said' }, ...span(items, at, open.end, reading) }],
  }
}

/** So many words before the verb, "has" and "later" with it. */
const NEAR_VERB = 3

/** A name that no list has. */
export function unknownName(items: readonly Item[], from: number, reading: Reading) {
  let end = from
  while (items[end]?.is === 'word' && capitalised(items[end]?.text ?? '') && end - from < 4) end++
  if (end === from || items[end]?.is === 'party' || (items[end] !== undefined && grainOf(items[end]?.low ?? '') !== null)) return null
  const { text: name, from: start, to } = span(items, from, end, reading)
  return { end, party: { name, generic: false, from: start, to } }
}

/** Where the words behind one of these phrases stand, past "members of" and "the". */
function behindWords(items: readonly Item[], at: number, phrases: readonly (readonly string[])[]): number | null {
  const words = phrases.find((some) => some.every((one, index) => items[at + 1 + index]?.low === one))
  if (words === undefined) return null
  const behind = at + 1 + words.length
  const members = items[behind]?.low === 'members' && items[behind + 1]?.low === 'of' ? 2 : 0
  return behind + members + (items[behind + members]?.low === 'the' ? 1 : 0)
}

function wordsOf(phrases: string): string[][] {
  return phrases.split('|').map((phrase) => phrase.split(' '))
}
