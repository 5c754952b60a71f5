import { type CalendarDate, NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import { readOrdinal } from '../../../text/ordinals.ts'
import { follows, past, type Rule, type Scan, word } from '../scan.ts'
import { settle } from '../settle.ts'
import { dayAt, monthAt, weekdayAt, yearBehind } from '../words.ts'

interface Dated {
  readonly next: number
  readonly date: CalendarDate
}

/** Between a weekday and its date. */
const MARKS = new Set([',', '.', '('])

/** `6 August`, `the 6th of August 2020`, `August 06, 2020`, `Aug. 6`, `6-Aug-2020`, `Tuesday, August 4`, `Tuesday (4 August)`, `4 August (Tuesday)`. */
export const calendar: Rule = (scan, at) => {
  const weekday = weekdayAt(scan, at, true)
  const bracket = weekday !== null && word(scan, at + 1) === '('
  const start = weekday === null ? at : past(scan, at + 1, MARKS)
  const found = dayFirst(scan, start) ?? monthFirst(scan, start)
  if (found === null || (bracket && word(scan, found.next) !== ')')) return null
  const date = { ...found.date, weekday }
  const span = settle(date, scan)
  const next = bracket ? found.next + 1 : pastWeekday(scan, found.next)
  return span && { next, rule: 'calendar', span, calendar: date, away: null, ahead: null }
}

/** The place behind a weekday in brackets, which only repeats the date. */
function pastWeekday(scan: Scan, next: number): number {
  return follows(scan, next, '(') && weekdayAt(scan, next + 1) !== null && follows(scan, next + 2, ')') ? next + 3 : next
}

function dayFirst(scan: Scan, at: number): Dated | null {
  const start = at + (word(scan, at) === 'the' ? 1 : 0)
  const spelled = follows(scan, start + 1, 'of') ? readOrdinal(word(scan, start).slice(0, 12)) : null
  const day = dayAt(scan, start) ?? spelled
  if (day === null) return null
  const monthIs = start + (/^(?:of|-|\.)$/.test(word(scan, start + 1)) ? 2 : 1)
  const month = monthAt(scan, monthIs)
  return month === null ? null : withYear(scan, monthIs + 1, { ...NOTHING_SAID, day, month })
}

function monthFirst(scan: Scan, at: number): Dated | null {
  const month = monthAt(scan, at)
  if (month === null) return null
  const dotted = at + 1 + (word(scan, at + 1) === '.' ? 1 : 0)
  const dayIs = dotted + (word(scan, dotted) === 'the' ? 1 : 0)
  const day = dayAt(scan, dayIs)
  if (day === null) return null
  const found = withYear(scan, dayIs + 1, { ...NOTHING_SAID, day, month })
  return found.date.year === null && counts(scan, at, dayIs) ? null : found
}

/** "In March 12 soldiers were killed": a month, and a number of soldiers. */
function counts(scan: Scan, at: number, dayIs: number): boolean {
  const bare = /^\d+$/.test(word(scan, dayIs))
  return bare && /^(?:in|during|throughout)$/.test(word(scan, at - 1)) && /^\p{L}{4,}$/u.test(word(scan, dayIs + 1))
}

/** The year behind a day and a month: after a comma, a dash, `of`, or nothing. */
function withYear(scan: Scan, next: number, date: CalendarDate): Dated {
  const found = yearBehind(scan, next + (/^[,.-]$|^of$/.test(word(scan, next)) ? 1 : 0))
  return found === null ? { next, date } : { next: found.next, date: { ...date, year: found.year } }
}
