import { BadValue, NoSuchValue } from '../../core/bad-input.ts'
import type { Reading } from '../../core/command.ts'
import { type Day, month as monthOf, showDay, UNKNOWN, type When, weekday as weekdayOf } from '../../core/when.ts'
import { today } from '../zone.ts'
import { monthName, weekdayName } from './words.ts'

/** What was said of a calendar date; null for what was left out. */
export interface CalendarDate {
  readonly year: number | null
  readonly month: number | null
  readonly day: number | null
  /** ISO, Monday 1: only checked, as in "Tuesday 4 August". */
  readonly weekday: number | null
}

export const NOTHING_SAID: CalendarDate = { year: null, month: null, day: null, weekday: null }

/** Years of the conflicts that people log; anything else is a typing mistake. */
const [FIRST_YEAR, LAST_YEAR] = [1800, 2200]

/** The finest part that was said, which is how exactly the date is known. */
export function precisionOf({ month, day }: CalendarDate): 'day' | 'month' | 'year' {
  if (day !== null) return 'day'
  return month === null ? 'year' : 'month'
}

/** The when of a date as said; a year or month that was left out is the latest that is not after today. */
export function calendarWhen(said: CalendarDate, reading: Reading, text: string): When {
  // Asking the zone for today costs more than all the rest, and imports read dates by the hundred thousand.
  const [start, end] = spanOf(said.year === null ? complete(said, today(reading)) : said)
  return { ...UNKNOWN, start, end, precision: precisionOf(said), phrase: said.year === null ? text : null }
}

/** First and last day of a date whose year is known. Throws BadValue for a day that is in no calendar, or on another weekday. */
export function spanOf({ year, month, day, weekday }: CalendarDate): [Day, Day] {
  if (year === null || year < FIRST_YEAR || year > LAST_YEAR)
    throw new BadValue(`The year ${year} is out of reach: years go from ${FIRST_YEAR} to ${LAST_YEAR}.`, '2020-08-06')
  if (month === null) return [`${year}-01-01`, `${year}-12-31`]
  if (month < 1 || month > 12) throw new BadValue(`There is no month ${month}.`, `${year}-12`)
  const [first, last] = monthOf(`${year}-${two(month)}`)
  if (day === null) return [first, last]
  if (day < 1 || day > Number(last.slice(8)))
    throw new NoSuchValue(
      `${monthName(month)} ${year} has no day ${day}: its last day is the ${Number(last.slice(8))}${last.endsWith('31') ? 'st' : 'th'}.`,
      last,
    )
  const date = `${first.slice(0, 8)}${two(day)}`
  if (weekday !== null && weekdayOf(date) !== weekday)
    throw new BadValue(`${showDay(date)} is a ${weekdayName(weekdayOf(date))}, not a ${weekdayName(weekday)}.`, date)
  return [date, date]
}

/** The date with its year: the latest one not after the given day. */
export function complete(said: CalendarDate, latest: Day): CalendarDate {
  if (said.year !== null) return said
  const [year = 0, month = 0] = latest.split('-').map(Number)
  const candidates = said.month === null ? months(said, year, month) : years(said, year)
  return candidates.find((date) => exists(date) && spanOf({ ...date, weekday: null })[0] <= latest) ?? { ...said, year, month: said.month ?? month }
}

/** This year and the eight before it: as far apart as two 29ths of February can be. */
function years(said: CalendarDate, year: number): CalendarDate[] {
  return Array.from({ length: 9 }, (_, back) => ({ ...said, year: year - back }))
}

/** This month, which may not have come so far, and the two before it, one of which has 31 days. */
function months(said: CalendarDate, year: number, month: number): CalendarDate[] {
  return Array.from({ length: 3 }, (_, back) => (month > back ? { ...said, year, month: month - back } : { ...said, year: year - 1, month: month - back + 12 }))
}

function exists({ year, month, day }: CalendarDate): boolean {
  const [, last] = monthOf(`${year}-${two(month ?? 1)}`)
  return month !== null && month >= 1 && month <= 12 && (day === null || (day >= 1 && day <= Number(last.slice(8))))
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
