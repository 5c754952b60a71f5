import { BadValue } from '../../../core/bad-input.ts'
import { UNKNOWN } from '../../../core/when.ts'
import { today, wallClock } from '../../zone.ts'
import { type CalendarDate, complete, NOTHING_SAID, spanOf } from '../calendar-date.ts'
import { checkedClock } from '../clock.ts'
import type { Rule } from '../rule.ts'
import { monthNumber } from '../words.ts'

/** The zone letters of a date-time group, hours east of Greenwich from -12 to 12 (ACP 121). J is local time. */
const LETTERS = 'yxwvutsrqponzabcdefghiklm'

/** `050830ZAUG26`, `050830Z`: a military date-time group, shown on the desk's clock. */
export const military: Rule = (text, reading) => {
  const [, day, hour, minute, letter, name, year] = /^(\d{2})(\d{2})(\d{2})\s?([a-z])(?:\s?([a-z]{3}))?(?:\s?(\d{4}|\d{2}))?$/.exec(text) ?? []
  if (day === undefined || letter === undefined || (name === undefined && year !== undefined)) return null
  const month = name === undefined ? null : monthNumber(name)
  if (name !== undefined && month === null) throw new BadValue(`“${text}” looks like a date-time group, but “${name}” is no month.`, '050830ZAUG26')
  const clock = checkedClock(Number(hour), Number(minute))
  const said: CalendarDate = { ...NOTHING_SAID, day: Number(day), month, year: year === undefined ? null : fullYear(year) }
  const zone = reading.settings.zone
  if (letter === 'j') return { ...UNKNOWN, ...sameDay(said, today(reading)), precision: 'minute', clock, zone, phrase: text }
  const east = (LETTERS.indexOf(letter) - 12) * 3_600_000
  const there = today({ ...reading, now: new Date(reading.now.getTime() + east), settings: { ...reading.settings, zone: 'UTC' } })
  const { start } = sameDay(said, there)
  const local = wallClock(Date.parse(`${start}T${clock}Z`) - east, zone)
  return { ...UNKNOWN, start: local.day, end: local.day, precision: 'minute', clock: local.clock, offset: local.offset, zone, phrase: text }
}

function sameDay(said: CalendarDate, latest: string): { start: string; end: string } {
  const [start, end] = spanOf(complete(said, latest))
  return { start, end }
}

/** Date-time groups with two digits of a year are of this century. */
function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits)
}
