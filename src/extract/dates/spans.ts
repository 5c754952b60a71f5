import { type Day, month as monthOf, shift } from '../../core/when.ts'
import { shiftMonths } from '../../text/dates/units.ts'
import type { Span } from './found-date.ts'

const NOTHING: Span = { start: null, end: null, precision: 'day', part: null, clock: null, basis: 'resolved' }

/** Days worked out from the publication date; unknown days where that is unknown, the words being a date even so. */
export function resolved(precision: Span['precision'], start: Day | null, end: Day | null = start): Span {
  return { ...NOTHING, precision, start, end }
}

/** Days that the words alone give. */
export function said(precision: Span['precision'], start: Day | null, end: Day | null = start): Span {
  return { ...NOTHING, precision, start, end, basis: 'said' }
}

/** The day so many later, unknown where it is. */
export function later(day: Day | null, days: number): Day | null {
  return day === null ? null : shift(day, days)
}

/** First and last day of the month so many months after the one that holds a day. */
export function monthAround(day: Day, months = 0): [Day, Day] {
  return monthOf(shiftMonths(day, months).slice(0, 7))
}

/** First and last day of the year so many years after the one that holds a day. */
export function yearAround(day: Day, years = 0): [Day, Day] {
  const year = shiftMonths(day, 12 * years).slice(0, 4)
  return [`${year}-01-01`, `${year}-12-31`]
}

/** True for one day, which can have a part or an hour. */
export function isOneDay({ precision, start, end }: Span): boolean {
  return precision === 'day' && start === end
}
