import { shift } from '../../../core/when.ts'
import { shiftMonths } from '../../../text/dates/units.ts'
import { readOrdinal } from '../../../text/ordinals.ts'
import { follows, type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { later, resolved, said, yearAround } from '../spans.ts'
import { yearAt } from '../words.ts'
import { bareMonth, period } from './period.ts'

/** Months in what a year is divided into. */
const SHARES: ReadonlyMap<string, number> = new Map([
  ['quarter', 3],
  ['half', 6],
])

/** `the first quarter of 2015`, `the second half of last year`, `the first half of May`, `the 1990s`. */
export const namedSpan: Rule = (scan, at) => {
  const start = word(scan, at) === 'the' ? at + 1 : at
  return share(scan, start) ?? halfMonth(scan, start) ?? decade(scan, start)
}

function share(scan: Scan, at: number): Phrase | null {
  const months = SHARES.get(word(scan, at + 1))
  const number = months === undefined ? null : readOrdinal(word(scan, at).slice(0, 10))
  if (months === undefined || number === null || number < 1 || number > 12 / months || !follows(scan, at + 2, 'of')) return null
  const found = yearOf(scan, at + 3)
  if (found === null) return null
  const start = shiftMonths(`${found.year}-01-01`, months * (number - 1))
  return phrase(found.next, 'named span', (found.basis === 'said' ? said : resolved)('range', start, shift(shiftMonths(start, months), -1)))
}

function halfMonth(scan: Scan, at: number): Phrase | null {
  const half = ['first', 'second'].indexOf(word(scan, at))
  if (half < 0 || !follows(scan, at + 1, 'half', 'of')) return null
  const found = period(scan, at + 3) ?? bareMonth(scan, at + 3)
  if (found?.span.precision !== 'month') return null
  const { start, end } = found.span
  const days = half === 0 ? { end: later(start, 14) } : { start: later(start, 15), end }
  return phrase(found.next, 'named span', { ...found.span, ...days, precision: 'range' })
}

function yearOf(scan: Scan, at: number): { year: string; next: number; basis: string } | null {
  const year = yearAt(scan, at)
  if (year !== null) return { year: String(year), next: at + 1, basis: 'said' }
  if (scan.published === null || !/^(?:this|last)$/.test(word(scan, at)) || !follows(scan, at + 1, 'year')) return null
  return { year: yearAround(scan.published, word(scan, at) === 'last' ? -1 : 0)[0].slice(0, 4), next: at + 2, basis: 'resolved' }
}

function decade(scan: Scan, at: number): Phrase | null {
  const digits = word(scan, at)
  if (!/^(?:19|20)\d0$/.test(digits) || !follows(scan, at + 1, 's') || scan.tokens[at + 1]?.glued !== true) return null
  return phrase(at + 2, 'named span', said('range', `${digits}-01-01`, `${Number(digits) + 9}-12-31`))
}
