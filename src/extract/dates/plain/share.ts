import { type Day, shift } from '../../../core/when.ts'
import { shiftMonths } from '../../../text/dates/units.ts'
import { readOrdinal } from '../../../text/ordinals.ts'
import type { Span } from '../found-date.ts'
import { lengthAt } from '../quantity.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { bareMonth, period, present } from './period.ts'
import { year } from './year.ts'

type Unit = 'half' | 'quarter' | 'month' | 'week' | 'day'

/** So many units of a month or a year: the third one (`from` 2), or the first or last `many`. */
interface Share {
  readonly unit: Unit
  readonly from: number
  readonly many: number
  readonly last: boolean
  readonly next: number
}

type Days = Pick<Span, 'start' | 'end'>

/** Months in what a year is divided into. */
const MONTHS: Partial<Record<Unit, number>> = { half: 6, quarter: 3, month: 1 }
/** Days in what a month is divided into; its second half ends with it. */
const DAYS: Partial<Record<Unit, number>> = { half: 15, week: 7, day: 1 }
const UNITS: readonly Unit[] = ['half', 'quarter', 'month', 'week', 'day']

/**
 * `the first quarter of 2015`, `the second half of last year`, `the first six months of the year`, `the first week of May`,
 * `the last ten days of June 2021`, `the first days of August`: a part of a year or a month.
 * Of “the year” it is the latest that has begun, unless the text looks ahead.
 */
export const share: Rule = (scan, at) => {
  const first = word(scan, at) === 'the' ? at + 1 : at
  const part = counted(scan, first) ?? oneOf(scan, first)
  if (part === null || word(scan, part.next) !== 'of') return null
  const whole = wholeAt(scan, part.next + 1)
  const days = whole && within(part, whole.span)
  if (whole === null || days === null) return null
  const begun = scan.published === null || days.start === null || days.start <= scan.published
  const years = word(scan, part.next + 1) !== 'the' || begun || scan.ahead ? 0 : -1
  return phrase(whole.next, 'share', { ...whole.span, ...yearsAway(days, years), precision: precisionOf(part) })
}

/** `first half`, `last week`, `third quarter`. */
function oneOf(scan: Scan, at: number): Share | null {
  const last = word(scan, at) === 'last'
  const number = last ? 1 : readOrdinal(word(scan, at).slice(0, 10))
  const unit = UNITS.find((one) => one === word(scan, at + 1))
  if (number === null || number < 1 || number > 12 || unit === undefined) return null
  return { unit, from: number - 1, many: 1, last, next: at + 2 }
}

/** `first six months`, `last ten days`, `first days`. */
function counted(scan: Scan, at: number): Share | null {
  const which = ['first', 'last'].indexOf(word(scan, at))
  const length = which < 0 ? null : lengthAt(scan, at + 1, true)
  const unit = UNITS.find((one) => one === length?.unit)
  return length === null || unit === undefined ? null : { unit, from: 0, many: length.most, last: which === 1, next: length.next }
}

/** The month or year at a place, `the year` among them. */
function wholeAt(scan: Scan, at: number): Phrase | null {
  const found = period(scan, at) ?? bareMonth(scan, at) ?? year(scan, at) ?? present(scan, at)
  return found?.span.precision === 'month' || found?.span.precision === 'year' ? found : null
}

/** The days of it, never beyond the whole; unknown where that is. Null for the fifth quarter, or a month of a month. */
function within({ unit, from, many, last }: Share, { precision, start: first, end: final }: Span): Days | null {
  const months = precision === 'year' ? MONTHS[unit] : undefined
  const size = months ?? DAYS[unit]
  if (size === undefined || (precision === 'year') !== (months !== undefined)) return null
  if (first === null || final === null) return { start: null, end: null }
  const step = (day: Day, units: number): Day => (months === undefined ? shift(day, size * units) : shiftMonths(day, size * units))
  const start = last ? latest(step(shift(final, 1), -many), first) : step(first, from)
  const toEnd = last || (unit === 'half' && from === 1)
  return start > final ? null : { start, end: toEnd ? final : earliest(shift(step(start, many), -1), final) }
}

/** The day after the last is what moves: the end of a February is the end of a February. */
function yearsAway({ start, end }: Days, years: number): Days {
  return { start: start && shiftMonths(start, 12 * years), end: end && shift(shiftMonths(shift(end, 1), 12 * years), -1) }
}

function precisionOf({ unit, many }: Share): Span['precision'] {
  return many === 1 && unit !== 'half' && unit !== 'quarter' ? unit : 'range'
}

function latest(one: Day, other: Day): Day {
  return one > other ? one : other
}

function earliest(one: Day, other: Day): Day {
  return one < other ? one : other
}
