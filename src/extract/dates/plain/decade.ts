import { follows, phrase, type Rule, word } from '../scan.ts'
import { said } from '../spans.ts'

/** `the 1990s`. */
export const decade: Rule = (scan, at) => {
  const start = word(scan, at) === 'the' ? at + 1 : at
  const digits = word(scan, start)
  if (!/^(?:19|20)\d0$/.test(digits) || !follows(scan, start + 1, 's') || scan.tokens[start + 1]?.glued !== true) return null
  return phrase(start + 2, 'decade', said('range', `${digits}-01-01`, `${Number(digits) + 9}-12-31`))
}
