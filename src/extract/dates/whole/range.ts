import { shift } from '../../../core/when.ts'
import { type CalendarDate, NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import type { Span } from '../found-date.ts'
import { bareMonth } from '../plain/period.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { settle } from '../settle.ts'
import { resolved } from '../spans.ts'
import { oneDate } from '../timed/one-date.ts'
import { dayAt, yearAt } from '../words.ts'

const DASH = /^[-–—/]$/
const TO = /^(?:to|until|till|through)$/

/** `between May 3 and 9`, `from 3 to 9 May`, `May 3–9, 2020`, `from Friday to Sunday`, `between 2014 and 2016`, `June to August 2016`, `3/4 May`. */
export const range: Rule = (scan, at) => rangeAt(scan, at, false)

/** A range; `led` by a word that only a range follows, it needs no `from`: "the night of 3 to 4 August". */
export function rangeAt(scan: Scan, at: number, led: boolean): Phrase | null {
  const opener = word(scan, at)
  const opened = opener === 'between' || opener === 'from'
  const first = bound(scan, opened ? at + 1 : at)
  if (first === null) return null
  const second = secondIs(scan, first.next, opener)
  const last = second === null ? null : bound(after(scan, first), second)
  if (second === null || last === null) return null
  if (!opened && !led && !plainly(scan, first, second, last)) return null
  const span = spanning(first, last, scan)
  return span && phrase(last.next, 'range', span, { ahead: last.ahead })
}

/** The days from one date to another, each completed from the other; null where they are none, or end before they start. */
export function spanning(first: Phrase, last: Phrase, scan: Pick<Scan, 'published' | 'ahead'>): Span | null {
  if (first.away !== null || last.away !== null) return null
  const [from, to] = [first.calendar, last.calendar]
  if (dated(from) && dated(to)) return calendarRange(from, to, scan)
  const end = last.span.end
  const start = weekBefore(first, end) ?? first.span.start
  if (scan.published === null) return resolved('range', null)
  return start !== null && end !== null && start <= end ? resolved('range', start, end) : null
}

/** The scan with a date just read, which can settle what the next one leaves out. */
export function after(scan: Scan, before: Phrase): Scan {
  return { ...scan, before, known: new Map() }
}

/** A date that stands at an end of a range, where a bare month, year or day will do: the other end says the rest. */
export function bound(scan: Scan, at: number): Phrase | null {
  const start = at + (word(scan, at) === 'on' ? 1 : 0)
  const found = oneDate(scan, start) ?? bareMonth(scan, start)
  if (found !== null) return found
  const year = yearAt(scan, start)
  if (year !== null) return calendarPhrase(start + 1, { ...NOTHING_SAID, year })
  const dayIs = start + (word(scan, start) === 'the' ? 1 : 0)
  const day = dayAt(scan, dayIs)
  if (day === null) return null
  const behind = yearAt(scan, dayIs + 1 + (word(scan, dayIs + 1) === ',' ? 1 : 0))
  return calendarPhrase(dayIs + (behind === null ? 1 : word(scan, dayIs + 1) === ',' ? 3 : 2), { ...NOTHING_SAID, day, year: behind })
}

function calendarPhrase(next: number, calendar: CalendarDate): Phrase {
  return phrase(next, 'range', resolved('day', null), { calendar })
}

/** Where the second date begins, past the words that belong with the first word of the range. */
function secondIs(scan: Scan, at: number, opener: string): number | null {
  const low = word(scan, at)
  if (DASH.test(low)) return at + 1
  if (opener === 'between') return low === 'and' || low === 'to' ? at + 1 : null
  if (low === 'up' && word(scan, at + 1) === 'to') return at + 2
  return TO.test(low) ? at + 1 : null
}

/** Without `from` or `between`: both ends alike, and a bare number only where a dash ties it or it goes on from the first. */
function plainly({ tokens }: Scan, first: Phrase, second: number, last: Phrase): boolean {
  const [from, to] = [first.calendar, last.calendar]
  if (from === null || to === null) return false
  if (!dated(from) || !dated(to)) return !dated(from) && !dated(to)
  const tied = tokens[second]?.glued === true && tokens[second - 1]?.glued === true
  if (from.day === null && to.day === null) return from.month !== null || to.month !== null || tied
  if (from.day === null || to.day === null) return false
  return (from.month !== null && to.month !== null) || tied || (to.month === null && to.day > from.day)
}

function dated(date: CalendarDate | null): date is CalendarDate {
  return date !== null && (date.year !== null || date.month !== null || date.day !== null)
}

function calendarRange(one: CalendarDate, other: CalendarDate, scan: Pick<Scan, 'published' | 'ahead'>): Span | null {
  const [from, to] = [withMonth(one, other), withMonth(other, one)]
  if ((from.day !== null && from.month === null) || (to.day !== null && to.month === null)) return null
  const turn = (from.month ?? 0) > (to.month ?? 12) ? 1 : 0
  const year = from.year ?? (to.year === null ? null : to.year - turn)
  const first = settle({ ...from, year }, scan)
  if (first?.start === null) return resolved('range', null)
  const last = first && settle({ ...to, year: to.year ?? Number(first.start.slice(0, 4)) + turn }, scan)
  if (!first || !last || last.end === null || first.start > last.end) return null
  return { ...first, precision: 'range', end: last.end }
}

function withMonth(date: CalendarDate, other: CalendarDate): CalendarDate {
  return date.month === null && (date.day !== null || other.day === null)
    ? { ...date, month: other.day === null && date.day === null ? null : other.month }
    : date
}

/** "Friday to Monday" before a Tuesday: the Friday before that Monday. */
function weekBefore({ calendar, span }: Phrase, end: string | null): string | null {
  const weekday = calendar !== null && !dated(calendar)
  return weekday && span.start !== null && end !== null && span.start > end ? shift(span.start, -7) : null
}
