import { type Day, month as monthOf, weekday as weekdayOf } from '../../core/when.ts'
import { type CalendarDate, complete, precisionOf, spanOf } from '../../text/dates/calendar-date.ts'
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
  const tries = [complete(date, published), coming(date, published)]
  const inOrder = ahead ? tries.toReversed() : tries
  const whole = inOrder.find((one) => exists(one) && onItsWeekday(one)) ?? inOrder[0] ?? date
  return exists(whole) ? resolved(precision, ...bounds(whole)) : null
}

/** A weekday beside a date says which of two years is meant: "Monday, 22 May" told on 18 May. */
function onItsWeekday(date: CalendarDate): boolean {
  return date.weekday === null || date.day === null || weekdayOf(bounds(date)[0]) === date.weekday
}

/** The first and last day; a weekday never overrules a date. */
function bounds(date: CalendarDate): [Day, Day] {
  return spanOf({ ...date, weekday: null })
}

export function exists({ year, month, day }: CalendarDate): boolean {
  if (year === null || (month !== null && (month < 1 || month > 12))) return false
  if (day === null) return true
  return month !== null && day >= 1 && day <= Number(monthOf(`${year}-${String(month).padStart(2, '0')}`)[1].slice(8))
}

/** The earliest such date that is not before a day. */
function coming(date: CalendarDate, first: Day): CalendarDate {
  const [year = 0, month = 0] = first.split('-').map(Number)
  const tries = Array.from({ length: 9 }, (_, on): CalendarDate => {
    if (date.month !== null) return { ...date, year: year + on }
    return { ...date, year: year + Math.floor((month - 1 + on) / 12), month: ((month - 1 + on) % 12) + 1 }
  })
  return tries.find((one) => exists(one) && bounds(one)[1] >= first) ?? date
}

/** How many days to the last such weekday, 0 to 6, from a day that counts itself. */
export function daysSince(weekday: number, day: Day): number {
  return (weekdayOf(day) - weekday + 7) % 7
}
