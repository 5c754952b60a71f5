import { z } from 'zod'

/** A calendar day, `2020-08-06`, with no zone: it is never shifted. */
export type Day = string

/** How exactly a time is known. `range` is somewhere within, or throughout, from start to end. */
export const PRECISIONS = ['minute', 'part', 'day', 'week', 'month', 'year', 'range', 'unknown'] as const
export type Precision = (typeof PRECISIONS)[number]

/** Parts of a day that reports name. */
export const PARTS = ['dawn', 'morning', 'noon', 'afternoon', 'evening', 'night', 'overnight'] as const
export type Part = (typeof PARTS)[number]

/**
 * When something happened, as far as it is known. `start` and `end` are its first and last possible day;
 * `end: null` with a start is open ("since 5 August"), `start: null` with an end is "by". Both null is unknown.
 */
export interface When {
  readonly start: Day | null
  readonly end: Day | null
  readonly precision: Precision
  /** Wall-clock time `14:30` where the precision is a minute, in `zone`. */
  readonly clock: string | null
  /** Which of the two, as `+03:00`, where the clock shows this time twice that day; null elsewhere. */
  readonly offset: string | null
  readonly part: Part | null
  /** The IANA zone of the clock or part of day; null for whole days. */
  readonly zone: string | null
  /** What was typed, where it says more than the days do ("last Tuesday"). */
  readonly phrase: string | null
}

/** When, as `When` has it. */
export const whenSchema = z.object({
  start: z.iso.date().nullable(),
  end: z.iso.date().nullable(),
  precision: z.enum(PRECISIONS),
  clock: z.string().max(5).nullable(),
  offset: z.string().max(6).nullable(),
  part: z.enum(PARTS).nullable(),
  zone: z.string().max(64).nullable(),
  phrase: z.string().max(200).nullable(),
})

export const UNKNOWN: When = { start: null, end: null, precision: 'unknown', clock: null, offset: null, part: null, zone: null, phrase: null }

const MS_PER_DAY = 86_400_000

/** Days since 1970-01-01. */
export function dayNumber(day: Day): number {
  return Date.parse(`${day}T00:00:00Z`) / MS_PER_DAY
}

/** The day of that number. */
export function dayOf(number: number): Day {
  return new Date(number * MS_PER_DAY).toISOString().slice(0, 10)
}

/** The day so many days later. */
export function shift(day: Day, days: number): Day {
  return dayOf(dayNumber(day) + days)
}

/** ISO weekday, Monday 1 to Sunday 7. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1
}

/** First and last day of a month, `2020-06`. */
export function month(name: string): [Day, Day] {
  const first = `${name}-01`
  const [year = 0, number = 0] = name.split('-').map(Number)
  return [first, new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10)]
}

/** A when as an analyst types it, so that reading it gives the same when: `2020-08-06`, `2020-06`, `2018-03-13..2018-03-29`. */
export function typeWhen(when: When): string {
  const phrase = when.phrase === null ? '' : ` (${when.phrase})`
  return bareWhen(when) + phrase
}

function bareWhen({ start, end, precision, clock, offset, part, zone }: When): string {
  if (start === null) return end === null ? 'unknown' : `..${end}`
  if (precision === 'minute') return `${start}T${clock}${offset ?? ''} ${zone}`
  if (precision === 'part') return `${start} ${part} ${zone}`
  if (precision === 'day') return start
  if (precision === 'week') return `week of ${start}`
  if (precision === 'month') return start.slice(0, 7)
  if (precision === 'year') return start.slice(0, 4)
  return `${start}..${end ?? ''}`
}

/** A when for readers, weekday included: `Thu 6 Aug 2020, 14:30 (Asia/Damascus)`, `13–29 Mar 2018`, `since Wed 5 Aug 2020`. */
export function showWhen(when: When, language = 'en-GB'): string {
  const { start, end, precision, clock, offset, part, zone } = when
  if (start === null) return end === null ? 'date unknown' : `by ${showDay(end, language)}`
  if (precision === 'minute') return `${showDay(start, language)}, ${clock}${offset === null ? '' : ` ${offset}`} (${zone})`
  if (precision === 'part') return `${showDay(start, language)}, ${part} (${zone})`
  if (precision === 'day') return showDay(start, language)
  if (precision === 'week') return `week of ${showDay(start, language)}`
  if (precision === 'month') return format(start, language, { month: 'long', year: 'numeric' })
  if (precision === 'year') return start.slice(0, 4)
  return end === null ? `since ${showDay(start, language)}` : showRange(start, end, language)
}

/** `Thu 6 Aug 2020` in the given language. */
export function showDay(day: Day, language = 'en-GB'): string {
  return format(day, language, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).replace(/^(\p{L}+),/u, '$1')
}

function showRange(start: Day, end: Day, language: string): string {
  const range = formatter(language, { day: 'numeric', month: 'short', year: 'numeric' })
  return range.formatRange(noon(start), noon(end)).replace(/\u2009/g, '')
}

function format(day: Day, language: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(language, options).format(noon(day))
}

const formatters = new Map<string, Intl.DateTimeFormat>()

/** Formatters cost a millisecond to make, and a page of events needs dozens. */
function formatter(language: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${language}|${JSON.stringify(options)}`
  const known = formatters.get(key)
  if (known !== undefined) return known
  const made = new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC', calendar: 'gregory' })
  formatters.set(key, made)
  return made
}

function noon(day: Day): Date {
  return new Date(`${day}T12:00:00Z`)
}
