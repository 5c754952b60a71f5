import { BadValue } from '../../core/bad-input.ts'
import type { Reading } from '../../core/command.ts'
import { WEEK_STARTS } from '../../core/settings.ts'
import { type Day, dayOf, month as monthOf, shift, UNKNOWN, type When, weekday } from '../../core/when.ts'

export type SpanUnit = 'hour' | 'day' | 'week' | 'month' | 'year'

const PER_YEAR: Readonly<Record<SpanUnit, number>> = { hour: 8766, day: 366, week: 53, month: 12, year: 1 }

/** Refuses to go back further than anything that is logged: two hundred years. */
export function checkReach(many: number, unit: SpanUnit): void {
  if (many > 200 * PER_YEAR[unit]) throw new BadValue(`${many} ${unit}s is further back than dates go.`, '2020-06')
}

/** The desk's week that holds a day. */
export function weekHolding(day: Day, { settings }: Reading): When {
  const start = shift(day, -((weekday(day) - WEEK_STARTS[settings.week] + 7) % 7))
  return { ...UNKNOWN, start, end: shift(start, 6), precision: 'week' }
}

/** The month that holds a day. */
export function monthHolding(day: Day): When {
  const [start, end] = monthOf(day.slice(0, 7))
  return { ...UNKNOWN, start, end, precision: 'month' }
}

/** The year that holds a day. */
export function yearHolding(day: Day): When {
  const year = day.slice(0, 4)
  return { ...UNKNOWN, start: `${year}-01-01`, end: `${year}-12-31`, precision: 'year' }
}

/** The quarter that holds a day. */
export function quarterHolding(day: Day): When {
  const first = Math.floor((Number(day.slice(5, 7)) - 1) / 3) * 3
  const start = shiftMonths(`${day.slice(0, 4)}-01-01`, first)
  return { ...UNKNOWN, start, end: shift(shiftMonths(start, 3), -1), precision: 'range' }
}

/** The same day so many months later; the month's last where it has no such day. */
export function shiftMonths(day: Day, months: number): Day {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number)
  const first = dayOf(Date.UTC(year, month - 1 + months, 1) / 86_400_000)
  const [, last] = monthOf(first.slice(0, 7))
  return `${first.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`
}
