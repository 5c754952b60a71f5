import { type Day, weekday as weekdayOf } from '../../core/when.ts'
import { type CalendarDate, precisionOf, spanOf } from '../../text/dates/calendar-date.ts'
import type { Span } from './found-date.ts'
import type { Scan } from './scan.ts'
import { resolved, said as saidDays } from './spans.ts'

/**
 * The days of a calendar date; null where no calendar has them. A year or month that was left out is the latest that is
 * not after the publication date, or the earliest not before it where the text looks ahead or only that has the weekday.
 */
export function settle(date: CalendarDate, { published, ahead }: Pick<Scan, 'published' | 'ahead'>): Span | null {
  const precision = precisionOf(date)
  if (date.year !== null) return exists(date) ? saidDays(precision, ...bounds(date)) : null
  if (!exists({ ...date, year: 2000, month: date.month ?? 1 })) return null
  if (published === null) return resolved(precision, null)
  const first = nearest(date, published, ahead ? 1 : -1)
  const second = exists(first) && onItsWeekday(first) ? first : nearest(date, published, ahead ? -1 : 1)
  const whole = exists(second) && onItsWeekday(second) ? second : first
  return exists(whole) ? resolved(precision, ...bounds(whole)) : null
}

/** A weekday beside a date says which of two years is meant: "Monday, 22 May" told on 18 May. */
function onItsWeekday(date: CalendarDate): boolean {
  return date.weekday === null || date.day === null || weekdayOf(bounds(date)[0]) === date.weekday
}

/** The first and last day of a date whose year is known; a weekday never overrules it. */
function bounds(date: CalendarDate): [Day, Day] {
  if (date.day === null) return spanOf({ ...date, weekday: null })
  const day = [date.year, date.month, date.day].map((number) => String(number).padStart(2, '0')).join('-')
  return [day, day]
}

/** What is further off is a serial number, or a slip. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2200]

/** True for a date that is in the calendar, and within reach. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR || (month !== null && (month < 1 || month > 12))) return false
  if (day === null) return true
  return month !== null && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** The nearest such date that is not after a day, or not before it; leap days are at most eight years apart. */
function nearest(date: CalendarDate, day: Day, toward: -1 | 1): CalendarDate {
  const [year = 0, month = 0] = day.split('-').map(Number)
  for (let steps = 0; steps < 9; steps += 1) {
    const months = month - 1 + toward * steps
    const one =
      date.month === null ? { ...date, year: year + Math.floor(months / 12), month: (((months % 12) + 12) % 12) + 1 } : { ...date, year: year + toward * steps }
    if (!exists(one)) continue
    const [first, last] = bounds(one)
    if (toward < 0 ? first <= day : last >= day) return one
  }
  return date
}

/** How many days to the last such weekday, 0 to 6, from a day that counts itself. */
export function daysSince(weekday: number, day: Day): number {
  return (weekdayOf(day) - weekday + 7) % 7
}
