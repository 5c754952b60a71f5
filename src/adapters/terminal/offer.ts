import { fold } from '../../core/fold.ts'
import type { Candidates } from './complete.ts'

/**
 * Candidates as readline wants them. Readline replaces the word by what all candidates have in common; where that would lose
 * typed letters (the word stands within the names), the word goes on the list as well, so that the line stays as it is.
 */
export function offer({ word, candidates }: Candidates): [string[], string] {
  const [first = '', ...others] = candidates
  const common = others.reduce(shared, first)
  const grows = fold(common).startsWith(fold(word)) && common.length >= word.length
  return [candidates.length < 2 || grows ? [...candidates] : [...candidates, word], word]
}

function shared(a: string, b: string): string {
  let length = 0
  while (length < a.length && a[length] === b[length]) length += 1
  return a.slice(0, length)
}
