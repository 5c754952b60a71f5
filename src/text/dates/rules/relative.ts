import type { Reading } from '../../../core/command.ts'
import { shift, UNKNOWN, type When } from '../../../core/when.ts'
import { today, wallClock } from '../../zone.ts'
import type { Rule } from '../rule.ts'
import { checkReach, monthHolding, type SpanUnit, shiftMonths, weekHolding, yearHolding } from '../units.ts'
import { amount } from '../words.ts'

const DAYS = new Map([
  ['today', 0],
  ['yesterday', -1],
  ['day before yesterday', -2],
  ['tomorrow', 1],
])
const MINUTES = new Map([
  ['minute', 1],
  ['min', 1],
  ['hour', 60],
  ['hr', 60],
])

/** `today`, `yesterday`, `3 days ago`, `an hour ago`, `two weeks ago`: as exact as the unit that was said. */
export const relative: Rule = (text, reading) => {
  const days = DAYS.get(text)
  if (days !== undefined) return { ...onDay(days, reading), phrase: text }
  if (text === 'now' || text === 'just now') return { ...minutesAgo(0, reading), phrase: text }
  const [, number = '', unit = ''] = /^([a-z]+|\d{1,4}) (minute|min|hour|hr|day|week|month|year)s? ago$/.exec(text) ?? []
  const many = amount(number)
  return many === null ? null : { ...ago(many, unit, reading), phrase: text }
}

function ago(many: number, unit: string, reading: Reading): When {
  const minutes = MINUTES.get(unit)
  if (minutes !== undefined) return minutesAgo(many * minutes, reading)
  checkReach(many, unit as SpanUnit)
  const now = today(reading)
  if (unit === 'week') return weekHolding(shift(now, -7 * many), reading)
  if (unit === 'month') return monthHolding(shiftMonths(now, -many))
  return unit === 'year' ? yearHolding(shiftMonths(now, -12 * many)) : onDay(-many, reading)
}

function onDay(days: number, reading: Reading): When {
  const day = shift(today(reading), days)
  return { ...UNKNOWN, start: day, end: day, precision: 'day' }
}

function minutesAgo(minutes: number, { now, settings }: Reading): When {
  const { day, clock, offset } = wallClock(now.getTime() - minutes * 60_000, settings.zone)
  return { ...UNKNOWN, start: day, end: day, precision: 'minute', clock, offset, zone: settings.zone }
}
