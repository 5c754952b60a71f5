import type { Reading } from '../../core/command.ts'
import { type Day, shift } from '../../core/when.ts'
import { today, wallClock } from '../zone.ts'
import { checkReach, type SpanUnit, shiftMonths } from './units.ts'

/** The last so many hours, days, weeks, months or years, whole days that end today: `7 days` is today and the six days before. */
export function lastSpan(many: number, unit: SpanUnit, reading: Reading): { from: Day; to: Day } {
  checkReach(many, unit)
  const to = today(reading)
  if (unit === 'hour') return { from: wallClock(reading.now.getTime() - many * 3_600_000, reading.settings.zone).day, to }
  if (unit === 'day' || unit === 'week') return { from: shift(to, 1 - many * (unit === 'week' ? 7 : 1)), to }
  return { from: shift(shiftMonths(to, -many * (unit === 'year' ? 12 : 1)), 1), to }
}
