import { AGED, SINGULAR, sortOfHead } from '../lexicon/people.ts'
import type { Item } from './item.ts'

/** Whether a party is one person: "a doctor", "17-year-old". */
export function isSingle(item: Item): boolean {
  const last = lastWord(item)
  return (SINGULAR.has(last) && sortOfHead(last) !== null) || AGED.test(last)
}

export function lastWord({ low }: Item): string {
  return low.split(' ').at(-1) ?? ''
}
