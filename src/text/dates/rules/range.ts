import { BadValue } from '../../../core/bad-input.ts'
import type { Reading } from '../../../core/command.ts'
import { type Day, showDay, UNKNOWN, type When } from '../../../core/when.ts'
import { today } from '../../zone.ts'
import { type CalendarDate, complete, precisionOf, spanOf } from '../calendar-date.ts'
import { readCalendar } from '../read-calendar.ts'
import type { Rule } from '../rule.ts'
import { tidy } from '../tidy.ts'

const SEPARATORS = ['..', ' to ', ' until ', ' till ', ' through ', ' - ']

/** `13..29 Mar 2018`, `13-29 March`, `between 1 and 3 Aug`, `28 Feb to 3 Mar 2018`, `yesterday to today`: either end lends the other what it leaves out. */
export const range: Rule = (text, reading, read) => {
  const bare = text.replace(/^(?:from|between) /, '')
  const ends = split(bare, text.startsWith('between ') ? [' and ', ...SEPARATORS] : SEPARATORS)
  if (ends === null) return tightRange(bare, reading, text)
  const [from, to] = ends
  const said = [from, to].map((end) => readCalendar(end, reading.settings.dates))
  const paired = said[0] && said[1] ? pair(said[0], said[1], reading, text) : null
  return paired ?? joined(read(from, reading), read(to, reading))
}

/** `13-29 March`, `3/4 August`, `2013-2015`, `June-August 2020`: one mark between two of the same sort. */
function tightRange(bare: string, reading: Reading, text: string): When | null {
  const [from, to, ...more] = bare.split(/[-/]/)
  if (from === undefined || to === undefined || more.length > 0) return null
  const [left, right] = [readCalendar(tidy(from), reading.settings.dates), readCalendar(tidy(to), reading.settings.dates)]
  return left === null || right === null || precisionOf(left) !== precisionOf(right) ? null : pair(left, right, reading, text)
}

function split(text: string, separators: readonly string[]): [string, string] | null {
  const mark = separators.find((separator) => text.includes(separator))
  if (mark === undefined) return null
  const at = text.indexOf(mark)
  const ends: [string, string] = [tidy(text.slice(0, at)), tidy(text.slice(at + mark.length))]
  const single = ends.every((end) => end !== '' && !separators.some((separator) => end.includes(separator)))
  return single ? ends : null
}

/** A range of two calendar dates, each completed from the other; null where they are no dates even so. */
function pair(from: CalendarDate, to: CalendarDate, reading: Reading, text: string): When | null {
  const [first, last] = [withMonth(from, to), withMonth(to, from)]
  if (!whole(first) || !whole(last)) return null
  const turn = (first.month ?? 0) > (last.month ?? 12) ? 1 : 0
  const year = first.year ?? (last.year === null ? complete(first, today(reading)).year : last.year - turn)
  const [start] = spanOf({ ...first, year })
  const [, end] = spanOf({ ...last, year: last.year ?? (year ?? 0) + turn })
  return ordered(start, end, from.year === null && to.year === null ? text : null)
}

function withMonth(date: CalendarDate, other: CalendarDate): CalendarDate {
  return date.day !== null && date.month === null ? { ...date, month: other.month } : date
}

function whole({ year, month, day, weekday }: CalendarDate): boolean {
  return day === null ? weekday === null && (month !== null || year !== null) : month !== null
}

/** A range between whens of any other sort: "3 days ago to yesterday". */
function joined(from: When | null, to: When | null): When | null {
  if (from === null || to === null || from.start === null || to.end === null) return null
  return ordered(from.start, to.end, from.phrase ?? to.phrase)
}

function ordered(start: Day, end: Day, phrase: string | null): When {
  if (start > end) throw new BadValue(`This starts on ${showDay(start)}, after its end on ${showDay(end)}.`, `${end}..${start}`)
  return { ...UNKNOWN, start, end, precision: 'range', phrase }
}
