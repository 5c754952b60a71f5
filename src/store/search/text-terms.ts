import { Refusal } from '../../core/bad-input.ts'
import { words } from '../../core/fold.ts'

/** A shorter word must stand as it is: too many words begin with it. */
const SHORTEST_PREFIX = 3

/** What the text index is asked for: all the words, each as the beginning of a word. Null where no text was asked for. */
export function textTerms(texts: readonly string[]): string | null {
  if (texts.length === 0) return null
  const all = [...new Set(texts.flatMap(words))]
  if (all.length === 0) throw new Refusal(`“${texts.join(' ')}” has no letter or digit to search for.`, 'Search for words, as text:"car bomb"')
  return all.map((word) => (word.length < SHORTEST_PREFIX ? `"${word}"` : `"${word}"*`)).join(' ')
}
