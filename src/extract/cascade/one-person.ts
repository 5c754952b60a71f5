import { AGED, SINGULAR, sortOfHead } from '../lexicon/people.ts'
import type { Item } from './item.ts'

/** Whether a party is one person: "a doctor", "17-year-old", "a commander of the group". */
export function isSingle({ low }: Item): boolean {
  const of = low.search(/ (?:of|from) /)
  const last = lastOf(of < 0 ? low : low.slice(0, of))
  return (SINGULAR.has(last) && sortOfHead(last) !== null) || AGED.test(last)
}

export function lastWord({ low }: Item): string {
  return lastOf(low)
}

/** The last word of a name. */
export function lastOf(name: string): string {
  return name.slice(name.lastIndexOf(' ') + 1)
}
