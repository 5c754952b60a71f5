import { shift } from '../../../core/when.ts'
import { readOrdinal } from '../../../text/ordinals.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { calendar } from './calendar.ts'
import { bareMonth, period } from './period.ts'

/** `the week of 8 May` begins on that day; `the first week of May`, `the last week of June 2021`: seven days of a month, from its first or to its last. */
export const weekOf: Rule = (scan, at) => {
  const start = word(scan, at) === 'the' ? at + 1 : at
  return fromDay(scan, start) ?? ofMonth(scan, start)
}

function fromDay(scan: Scan, at: number): Phrase | null {
  if (word(scan, at) !== 'week' || !/^(?:of|beginning|starting|commencing)$/.test(word(scan, at + 1))) return null
  const found = calendar(scan, at + 2)
  if (found === null) return null
  const { start } = found.span
  return phrase(found.next, 'week of', { ...found.span, precision: 'week', end: start === null ? null : shift(start, 6) })
}

function ofMonth(scan: Scan, at: number): Phrase | null {
  const last = word(scan, at) === 'last'
  const number = last ? 1 : readOrdinal(word(scan, at).slice(0, 10))
  if (number === null || number > 4 || word(scan, at + 1) !== 'week' || word(scan, at + 2) !== 'of') return null
  const found = period(scan, at + 3) ?? bareMonth(scan, at + 3)
  if (found?.span.precision !== 'month') return null
  const { start, end } = found.span
  const first = last ? end && shift(end, -6) : start && shift(start, 7 * number - 7)
  return phrase(found.next, 'week of', { ...found.span, precision: 'week', start: first, end: first && shift(first, 6) })
}
