import { BadValue } from '../../../core/bad-input.ts'
import type { Reading } from '../../../core/command.ts'
import { type Day, shift, UNKNOWN, type When, weekday } from '../../../core/when.ts'
import { today } from '../../zone.ts'
import { spanOf } from '../calendar-date.ts'
import { readIso } from '../read-calendar.ts'
import type { Rule } from '../rule.ts'
import { weekHolding } from '../units.ts'

/** `week of 3 Aug`, `week 32`, `week 32 of 2026`, `2026-W32`. */
export const week: Rule = (text, reading, read) => {
  const [, of] = /^week (?:of|commencing|beginning|starting) (.+)$/.exec(text) ?? []
  if (of !== undefined) return exactly(of) ?? around(read(of, reading), reading, text)
  const [, number, year] = /^(?:week|w) ?(\d{1,2})(?:,? (?:of )?(\d{4}))?$/.exec(text) ?? swap(/^(\d{4})-?w(\d{2})$/.exec(text))
  if (number === undefined) return null
  return year === undefined ? { ...latestWeek(Number(number), today(reading)), phrase: text } : isoWeek(Number(number), Number(year))
}

/** `week of 2015-06-22` begins on that day, whatever day the desk's weeks begin on: it is how a week is written down. */
function exactly(text: string): When | null {
  const date = readIso(text)
  if (date === null || date.day === null) return null
  const [start] = spanOf(date)
  return { ...UNKNOWN, start, end: shift(start, 6), precision: 'week' }
}

/** The week around a day; the words are kept where the day named is not its first. A range stays as it is. */
function around(when: When | null, reading: Reading, text: string): When | null {
  if (when?.precision !== 'day' || when.start === null) return when?.precision === 'range' ? when : null
  const found = weekHolding(when.start, reading)
  return { ...found, phrase: when.phrase ?? (found.start === when.start ? null : text) }
}

/** ISO 8601: week 1 holds 4 January, and weeks begin on Monday. */
function isoWeek(number: number, year: number): When {
  const [fourth] = spanOf({ year, month: 1, day: 4, weekday: null })
  const start = shift(fourth, 1 - weekday(fourth) + 7 * (number - 1))
  const inYear = shift(start, 3).slice(0, 4) === String(year)
  if (!inYear) throw new BadValue(`${year} has no week ${number}.`, '2026-W32')
  return { ...UNKNOWN, start, end: shift(start, 6), precision: 'week' }
}

function latestWeek(number: number, now: Day): When {
  const year = Number(now.slice(0, 4))
  const latest = isoWeek(number, year)
  return latest.start !== null && latest.start > now ? isoWeek(number, year - 1) : latest
}

function swap(match: RegExpExecArray | null): (string | undefined)[] {
  return match === null ? [] : [match[0], match[2], match[1]]
}
