import { fieldsOf } from '../lexicon/fields.ts'
import { sortOfHead } from '../lexicon/people.ts'
import type { Sentence } from './sentences.ts'

/** So many different words of one field make a text its; fewer do where hardly any word is of people under arms. */
const [LEAST, LEAST_UNARMED] = [5, 3]

/** Fire brigades, teams and mountain guides have these too. */
const ANYBODYS = /^(?:groups?|teams?|members?|helicopters?|planes?|aircraft|brigade|commanders?|leaders?|government)$/

/** Whether a text only borrows the words of war: it is of the market, a match, a fire, and tells of hardly anybody under arms. */
export function borrowsWords(sentences: readonly Sentence[]): boolean {
  const fields = new Map<number, Set<string>>()
  let armed = 0
  for (const { tokens } of sentences) {
    for (const { low } of tokens) {
      for (const field of fieldsOf(low)) fields.set(field, (fields.get(field) ?? new Set()).add(low))
      const sort = sortOfHead(low)
      if ((sort === 'armed' || sort === 'state') && !ANYBODYS.test(low)) armed++
    }
  }
  const most = Math.max(0, ...[...fields.values()].map(({ size }) => size))
  return (most >= LEAST && most > armed) || (most >= LEAST_UNARMED && armed <= most / LEAST_UNARMED)
}
