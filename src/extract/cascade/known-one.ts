import type { Quantity } from '../quantity.ts'
import { capitalised } from '../text/token.ts'
import type { Counted, Item, Party } from './item.ts'
import { isSingle } from './one-person.ts'
import { isOne } from './pattern.ts'

const ONE: Quantity = { low: 1, high: 1, qualifier: 'exactly' }
const OWNERS = new Set(['its', 'their', 'his', 'her', 'our'])
const LONGEST_NAME = 5

/** One person who is told by whose he is, by his nation, or by his name: "killing its commander", "a Palestinian was shot dead", "killed Ali Musa, a local leader", "farmer Ali Musa was killed". */
export function known(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  return owned(items, at) ?? national(items, at) ?? byName(items, at) ?? titled(items, at)
}

function owned(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const who = items[at + 1]
  if (!OWNERS.has(items[at]?.low ?? '') || who?.is !== 'party' || !isSingle(who) || !(isHarming(items[at - 1]) || isHurt(items, at + 2))) return null
  return { length: 2, part: { quantity: ONE, party: who.party } }
}

/** "Her guard was hurt", "his brother suffered burns". */
function isHurt(items: readonly Item[], at: number): boolean {
  const [verb, harm] = items.slice(at, at + 3).filter((item) => !isOne(item, 'ADV'))
  if (verb === undefined || harm === undefined) return false
  return (verb.low === 'was' && ['KILLED', 'WOUNDED', 'SEIZED'].some((one) => isOne(harm, one))) || isOne(verb, 'DIED') || SUFFERS.has(verb.low)
}

const SUFFERS = new Set(['suffered', 'sustained', 'got', 'received', 'lost'])

function national(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const who = items[at + 1]
  if (!/^(?:an?|another)$/.test(items[at]?.low ?? '') || who?.is !== 'party' || who.party.sort !== 'nation') return null
  const harm = items[at + 3]
  const suffers = items[at + 2]?.low === 'was' && harm !== undefined && (isOne(harm, 'KILLED') || isOne(harm, 'WOUNDED') || isOne(harm, 'SEIZED'))
  const ends = isHarming(items[at - 1]) && (items[at + 2] === undefined || items[at + 2]?.is !== 'word' || isOne(items[at + 2] as Item, 'LOC'))
  const named = items[at + 2]?.low === ',' && capitalised(items[at + 3]?.text ?? '') && isDoneTo(items, at + 2)
  return suffers || ends || named ? { length: 2, part: { quantity: ONE, party: { ...who.party, sort: 'civil', generic: true } } } : null
}

/** "Police officer Ali Musa was shot dead", "kidnapped journalist Li Wei": what someone was, without an article, and the name. */
function titled(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const [who, before] = [items[at], items[at - 1]]
  if (who?.is !== 'party' || who.party.key !== null || !isSingle(who)) return null
  const names = nameLength(items, at + 1)
  if (names === 0 || !(isHarming(before) || (opensHere(before) && isDoneTo(items, at + 1 + names)))) return null
  return { length: names + 1, part: { quantity: ONE, party: who.party } }
}

function opensHere(before: Item | undefined): boolean {
  return before === undefined || before.is === 'mark' || before.is === 'when' || before.is === 'speech' || isOne(before, 'AND') || OPENERS.has(before.low)
}

const OPENERS = new Set(['when', 'after', 'as', 'where', 'that', 'while', 'but'])

/** How many words of a person's name stand here. */
function nameLength(items: readonly Item[], at: number): number {
  let end = at
  while (end - at < LONGEST_NAME && items[end]?.is === 'word' && capitalised(items[end]?.text ?? '')) end++
  return end - at
}

/** So many words may tell of a man before what befell him: "of Arbala", ", 51,". */
const ASIDE = 8

/** "Was shot", "died", "suffered burns", perhaps behind an age or where he came from. */
function isDoneTo(items: readonly Item[], at: number): boolean {
  const verb = items.slice(at, at + ASIDE).findIndex((item) => isOne(item, 'BE') || isOne(item, 'DIED') || SUFFERS.has(item.low))
  return verb === 0 || (verb > 0 && (items[at]?.low === ',' || items[at]?.low === 'of' || items[at]?.low === 'from' || items[at]?.is === 'place'))
}

/** "killed Gentil Duarte, a dissident commander": the name, then what he was. */
function byName(items: readonly Item[], at: number): { readonly length: number; readonly part: Counted } | null {
  const named = isHarming(items[at - 1]) ? namedPerson(items, at) : null
  return named === null ? null : { length: named.length, part: { quantity: ONE, party: named.party } }
}

/** A name of two words or more, and behind a comma what that person is: "Ali Musa, an alleged leader". */
export function namedPerson(items: readonly Item[], at: number): { readonly length: number; readonly party: Party } | null {
  const end = at + nameLength(items, at)
  const [comma, article] = items.slice(end, end + 2)
  if (end - at < 2 || comma?.low !== ',' || !/^(?:an?|the|one)$/.test(article?.low ?? '')) return null
  const who = items[end + 2]?.is === 'word' && !capitalised(items[end + 2]?.text ?? '') ? end + 3 : end + 2
  const person = items[who]
  return person?.is === 'party' && isSingle(person) && endsThere(items, who + 1) ? { length: who + 1 - at, party: person.party } : null
}

const GOES_ON = new Set(['of', 'from', 'for', 'who', 'and', 'accused', 'wanted', 'suspected'])

/** Not "…, a local commander said", nor "…, a mother town of the valley". */
function endsThere(items: readonly Item[], at: number): boolean {
  const next = items[at]
  if (next?.is === 'word' && !(isOne(next, 'LOC') || GOES_ON.has(next.low))) return false
  const behind = items.slice(at)
  const end = behind.findIndex(({ is }) => is === 'mark')
  return !behind.slice(0, end < 0 ? undefined : end).some((item) => item.is === 'speech' || isOne(item, 'SAY'))
}

/** "Killing", "wounding", "seizing": whoever stands behind it is hit. */
export function isHarming(before: Item | undefined): boolean {
  return before !== undefined && ['KILLING', 'WOUNDING', 'SEIZING'].some((harm) => isOne(before, harm))
}
