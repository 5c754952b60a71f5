import { type CalendarDate, NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import { shiftMonths } from '../../../text/dates/units.ts'
import { follows, type Rule, type Scan, word } from '../scan.ts'
import { settle } from '../settle.ts'
import { dayAt, weekdayAt } from '../words.ts'

/** After "on the 29th", what shows that it was no 29th of anything else. */
const END = /^(?:[,.;:)–—-]|and|when|in|at|after|as|by|while|with|near|against|of)?$/

/** `the 29th of the same month`, `the 5th of last month`, `on the 29th`, `Wednesday the 17th`: its month is told before it, or by the publication date. */
export const loneDay: Rule = (scan, at) => {
  const weekday = weekdayAt(scan, at) === null ? 0 : 1
  const start = at + weekday + (word(scan, at + weekday) === 'the' ? 1 : 0)
  const day = /\D$/.test(word(scan, start)) ? dayAt(scan, start) : null
  if (day === null) return null
  const of = monthOf(scan, start + 1)
  const known = weekday === 1 || (start > at && /^(?:on|since|until|till|to|today)$/.test(word(scan, at - 1)) && END.test(word(scan, start + 1)))
  if (of === null && !known) return null
  const date = { ...NOTHING_SAID, day, ...of?.said }
  const span = settle(date, scan)
  return span && { next: of?.next ?? start + 1, rule: 'lone day', span: { ...span, basis: 'resolved' }, calendar: date, away: null, ahead: null }
}

function monthOf(scan: Scan, at: number): { next: number; said: Partial<CalendarDate> } | null {
  if (!follows(scan, at, 'of')) return null
  const next = at + (word(scan, at + 1) === 'the' ? 4 : 3)
  const [which, unit] = [word(scan, next - 2), word(scan, next - 1)]
  if (unit !== 'month') return null
  if (which === 'same' || which === 'that') return { next, said: monthHolding(scan.before?.span.start ?? null) }
  if (which === 'this' || which === 'current') return { next, said: monthHolding(scan.published) }
  return which === 'last' || which === 'previous' ? { next, said: monthHolding(scan.published === null ? null : shiftMonths(scan.published, -1)) } : null
}

function monthHolding(day: string | null): Partial<CalendarDate> {
  return day === null ? {} : { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) }
}
