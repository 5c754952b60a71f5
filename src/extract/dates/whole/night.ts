import { dayNumber } from '../../../core/when.ts'
import { type Rule, word } from '../scan.ts'
import { pairAt } from './pair.ts'
import { rangeAt } from './range.ts'

/** `the night of August 3–4`, `overnight from Tuesday to Wednesday`, `the night between 3 and 4 August`, `the intervening night of July 21 and 22`: one night, over two days. */
export const night: Rule = (scan, at) => {
  const start = at + (word(scan, at) === 'the' ? 1 : 0)
  if (!/^(?:night|overnight)$/.test(word(scan, start))) return null
  const days = start + (/^(?:of|on)$/.test(word(scan, start + 1)) ? 2 : 1)
  const found = rangeAt(scan, days, true) ?? pairAt(scan, days)
  if (found === null) return null
  const { start: first, end: last } = found.span
  if (first !== null && last !== null && dayNumber(last) - dayNumber(first) !== 1) return null
  return { ...found, rule: 'night', span: { ...found.span, precision: 'part', part: 'overnight' } }
}
