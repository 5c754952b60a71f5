import type { CalendarDate } from '../../../text/dates/calendar-date.ts'
import type { Rule, Scan } from '../scan.ts'
import { word } from '../scan.ts'
import { settle } from '../settle.ts'
import { dayAt } from '../words.ts'
import { calendar } from './calendar.ts'

/** Days of one list that are looked at. */
const LONGEST = 6

/** The days of a list that have their month from another: `3`, `5` of "on 3, 5 and 9 May"; `21` of "on June 19 and 21". */
export const listed: Rule = (scan, at) => {
  const start = at + (word(scan, at) === 'the' ? 1 : 0)
  const day = dayAt(scan, start)
  if (day === null) return null
  const other = monthAhead(scan, start) ?? monthBehind(scan, at)
  const date = other === null ? null : { ...other, day, weekday: null }
  const span = date === null ? null : settle(date, scan)
  return span && { next: start + 1, rule: 'listed', span, calendar: date, away: null, ahead: null }
}

function monthAhead(scan: Scan, at: number): CalendarDate | null {
  let next = at
  for (let passed = 0; passed < LONGEST && dayAt(scan, next) !== null; passed += 1) {
    const joint = jointAt(scan, next + 1)
    if (joint === 0) return null
    next += 1 + joint
    if (word(scan, next) === 'the') next += 1
    const found = calendar(scan, next)
    if (found !== null) return dayAt(scan, next) === null ? null : found.calendar
  }
  return null
}

function monthBehind(scan: Scan, at: number): CalendarDate | null {
  const { before } = scan
  const month = before?.calendar?.month ?? null
  if (before === null || month === null || before.calendar?.day === null) return null
  const joint = jointAt(scan, before.next)
  return joint > 0 && before.next + joint === at && ends(scan, at + 1) ? before.calendar : null
}

/** How many tokens stand between two days of a list: `,`, `and`, `, and`, `and on`; none where it is no list. */
function jointAt(scan: Scan, at: number): number {
  const comma = word(scan, at) === ',' ? 1 : 0
  const and = /^(?:and|or|&)$/.test(word(scan, at + comma)) ? 1 : 0
  return comma + and
}

/** A day of a list, and no number of something: "on June 19 and 21 fighters". */
export function ends(scan: Scan, at: number): boolean {
  return /^(?:[^\p{L}\d]|and|in|at|when|near|as|respectively|by|of|or|after|during|against)?$/u.test(word(scan, at))
}
