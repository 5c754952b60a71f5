import { sortOfHead } from '../lexicon/people.ts'
import { type Item, type Party, type Reading, span } from './item.ts'
import type { Rewrite } from './rewrite.ts'

/** A name of the register, with the abbreviation in brackets that may follow it. */
export function registered(items: readonly Item[], folded: readonly (string | undefined)[], at: number, reading: Reading): Rewrite | null {
  const item = items[at]
  if (item?.is !== 'word' || isFate(items, at) || isShouted(items, at) || !(nameLike(item.text) || ARTICLES.has(item.text))) return null
  const article = ARTICLES.has(item.text) ? 1 : 0
  const known = reading.names((index) => folded[index], at + article)
  if (known === null || opensPlaceName(items, at + article + known.length, known.length)) return null
  const found = { ...known, length: known.length + article }
  const length = found.length + bracketed(items, at + found.length)
  const base = span(items, at, at + found.length, reading)
  const party: Party = { name: base.text, sort: found.sort, key: found.key, generic: found.generic, from: base.from, to: base.to, tier: 'said' }
  return { length, items: [{ is: 'party', party, ...span(items, at, at + length, reading) }] }
}

/** "The Fateh Khel post": the first word of a place's name, and not the party. */
function opensPlaceName(items: readonly Item[], at: number, length: number): boolean {
  const [next, kind] = items.slice(at, at + 2)
  const named = length === 1 && next?.is === 'word' && /^\p{Lu}\p{Ll}+$/u.test(next.text) && sortOfHead(next.low) === null
  return named && /^(?:post|checkpoint|base|camp|area|district|village|town|neighbou?rhood|quarter|valley|road|bridge)$/.test(kind?.low ?? '')
}

const ARTICLES = new Set(['al', 'Al', 'el', 'El'])
const FATES = new Set(['KIA', 'WIA', 'MIA'])

/** "6 KIA", "two men KIA", "one is MIA": killed in action, where a number, people or "were" stand before it and none behind; and in "12 KIA fighters" the army of that name. */
function isFate(items: readonly Item[], at: number): boolean {
  if (!FATES.has(items[at]?.text ?? '')) return false
  const [before, next] = [items[at - 1], items[at + 1]]
  const counted = before?.is === 'quantity' || sortOfHead(before?.low ?? '') !== null || /^(?:is|are|was|were)$/.test(before?.low ?? '')
  return counted && sortOfHead(next?.low ?? '') === null
}

/** "WHO IS BEHIND IT": a verb in a line of capitals. */
function isShouted(items: readonly Item[], at: number): boolean {
  return items[at]?.text === 'IS' && [items[at - 1], items[at + 1]].some((next) => /^\p{Lu}{2,}$/u.test(next?.text ?? ''))
}

/** Abbreviations that fold to a word of English are names in capitals alone. */
function nameLike(text: string): boolean {
  return text.length > 3 || /\p{N}/u.test(text) || /\p{Lu}/u.test(text.slice(1)) || text.includes('-')
}

/** `(ISIS)` behind a name. */
function bracketed(items: readonly Item[], at: number): number {
  if (items[at]?.low !== '(') return 0
  for (let length = 1; length <= 4; length++) if (items[at + length]?.low === ')') return length + 1
  return 0
}
