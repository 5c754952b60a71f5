import { type Day, shift } from '../../../core/when.ts'
import { shiftMonths } from '../../../text/dates/units.ts'
import { bareMonth, period, present } from '../plain/period.ts'
import { year } from '../plain/year.ts'
import { follows, type Phrase, type Rule, type Scan, word } from '../scan.ts'

const THIRDS: ReadonlyMap<string, 0 | 1 | 2> = new Map([
  ['early', 0],
  ['beginning', 0],
  ['start', 0],
  ['mid', 1],
  ['middle', 1],
  ['late', 2],
  ['end', 2],
])

/** `early June`, `mid-June`, `late last month`, `the end of May`: a third of it. `earlier in June`, `so far this week`: its days up to publication. */
export const roughly: Rule = (scan, at) => soFar(scan, at) ?? shaded(scan, at)

function soFar(scan: Scan, at: number): Phrase | null {
  return follows(scan, at, 'so', 'far') ? beside(scan, at + (word(scan, at + 2) === 'in' ? 3 : 2), false) : null
}

function shaded(scan: Scan, at: number): Phrase | null {
  const start = at + (word(scan, at) === 'the' ? 1 : 0)
  const shade = word(scan, start)
  const joint = /^(?:in|of|-)$/.test(word(scan, start + 1)) ? 1 : 0
  if (joint === 0 && start > at) return null
  if (shade === 'earlier' || shade === 'later') return beside(scan, start + 1 + (word(scan, start + 1) === 'in' ? 1 : 0), shade === 'later')
  const third = THIRDS.get(shade)
  if (third === undefined || (joint === 0 && /^(?:beginning|start|middle|end)$/.test(shade))) return null
  const found = periodAt(scan, start + 1 + joint)
  if (found === null) return null
  const { start: from, precision } = found.span
  const days = from === null ? { start: null, end: null } : thirdOf(from, precision === 'year' ? 12 : 1, third)
  return { ...found, rule: 'roughly', calendar: null, span: { ...found.span, ...days, precision: 'range' } }
}

function periodAt(scan: Scan, at: number): Phrase | null {
  const found = period(scan, at) ?? bareMonth(scan, at) ?? year(scan, at) ?? present(scan, at)
  return found?.span.precision === 'month' || found?.span.precision === 'year' ? found : null
}

/** A third of a month is ten days, the last one to its end; a third of a year is four months. */
function thirdOf(first: Day, months: number, third: 0 | 1 | 2): { start: Day; end: Day } {
  const from = (number: number) => (months === 12 ? shiftMonths(first, 4 * number) : shift(first, 10 * number))
  return { start: from(third), end: shift(third === 2 ? shiftMonths(first, months) : from(third + 1), -1) }
}

/** "earlier in June" and "later this week": the part of it on either side of the publication date, or all of it where that is elsewhere. */
function beside(scan: Scan, at: number, later: boolean): Phrase | null {
  const found = period(later ? { ...scan, ahead: true } : scan, at) ?? year(scan, at)
  if (found === null || found.span.precision === 'range') return null
  const { published } = scan
  const { start, end } = found.span
  const within = published !== null && start !== null && end !== null && start <= published && published <= end
  const days = within ? (later ? { start: published, end } : { start, end: published }) : {}
  return { ...found, rule: 'roughly', calendar: null, ahead: later || null, span: { ...found.span, ...days, precision: 'range', basis: 'resolved' } }
}
