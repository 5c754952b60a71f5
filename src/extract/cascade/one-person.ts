import { AGED, SINGULAR, sortOfHead } from '../lexicon/people.ts'
import type { Item } from './item.ts'

/** Whether a party is one person: "a doctor", "17-year-old", "a commander of the group". */
export function isSingle({ low }: Item): boolean {
  const last =
    low
      .split(/ (?:of|from) /)[0]
      ?.split(' ')
      .at(-1) ?? ''
  return (SINGULAR.has(last) && sortOfHead(last) !== null) || AGED.test(last)
}

export function lastWord({ low }: Item): string {
  return low.split(' ').at(-1) ?? ''
}
