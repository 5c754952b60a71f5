import type { Happening, Item } from './item.ts'

/** Words that may tell of an event by what stands around them. A rule is asked at these words alone, which few of a text are. */
export interface Lone {
  readonly words: string
  readonly reads: (items: readonly Item[], at: number) => boolean
  readonly happening: Happening
}

/** What the first of the rules for the word at a place reads that reads anything. */
export function firstOf(rules: readonly Lone[]): (items: readonly Item[], at: number) => Happening | null {
  const byWord = new Map<string, Lone[]>()
  for (const rule of rules) for (const word of rule.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), rule])
  return (items, at) => byWord.get(items[at]?.low ?? '')?.find(({ reads }) => reads(items, at))?.happening ?? null
}
