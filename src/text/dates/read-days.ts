import { BadValue } from '../../core/bad-input.ts'
import type { Reading } from '../../core/command.ts'
import type { Day } from '../../core/when.ts'
import { lastSpan } from './last-span.ts'
import { readSaid } from './read-when.ts'
import type { SpanUnit } from './units.ts'
import { amount } from './words.ts'

const UNITS = new Map<string, SpanUnit>([
  ['h', 'hour'],
  ['hour', 'hour'],
  ['d', 'day'],
  ['day', 'day'],
  ['w', 'week'],
  ['week', 'week'],
  ['m', 'month'],
  ['month', 'month'],
  ['y', 'year'],
  ['year', 'year'],
])

/** Reads a date or period to search by; a null end is open. Throws BadValue or Ambiguous. */
export function readDays(raw: string, reading: Reading): { from: Day | null; to: Day | null } {
  const { start, end } = readSaid(raw, reading)
  if (start === null && end === null) throw new BadValue('A search by date needs a date.', '2020-06')
  return { from: start, to: end }
}

/** The first day of what is named, for `since:`: since June is since 1 June. */
export function readSince(raw: string, reading: Reading): Day {
  const { from } = readDays(raw, reading)
  if (from === null) throw new BadValue(`“${raw.trim()}” has no first day.`, '2020-06')
  return from
}

/** The last day of what is named, for `until:`: until June is until 30 June. */
export function readUntil(raw: string, reading: Reading): Day {
  const { to } = readDays(raw, reading)
  if (to === null) throw new BadValue(`“${raw.trim()}” has no last day.`, '2020-06')
  return to
}

/** Reads `7d`, `2w`, `3m` (months), `1y`, `48h`, `week`: days that end today, both ends included. */
export function readLast(raw: string, reading: Reading): { from: Day; to: Day } {
  const [, digits, word, name = ''] = /^(?:last |past )?(?:(\d{1,4}) ?|([a-z]+) )?([a-z]+)$/.exec(raw.trim().toLowerCase().replace(/\s+/gu, ' ')) ?? []
  const unit = UNITS.get(name) ?? UNITS.get(name.replace(/s$/, ''))
  const many = amount(digits ?? word ?? 'a')
  if (unit === undefined || many === null || many === 0)
    throw new BadValue(`“${raw.trim()}” is no length of time: a number with h, d, w, m (months) or y.`, '7d')
  return lastSpan(many, unit, reading)
}
