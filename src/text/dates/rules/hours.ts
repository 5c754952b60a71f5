import { BadValue } from '../../../core/bad-input.ts'
import { type Day, shift, UNKNOWN, type When } from '../../../core/when.ts'
import type { Rule } from '../rule.ts'
import { takeTime } from '../take-time.ts'

/**
 * Two times with a word or dash between them; a hyphen only where no offset can follow: `10:30-11:00` is in the morning, or eleven hours behind Greenwich,
 * and `10:30 - 11:00` is in the morning.
 */
const JOINED =
  /^(?:between |from )?(.+?) ?(?:\.\.|(?<= )-(?= )|\b(?:to|until|till|and)\b|-(?=(?:1[5-9]|2[0-3]):\d\d|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|(?:12(?::00)? ?)?(?:noon|midday|midnight)\b)) ?(.+)$/

const NOON = /\b(?:12(?::00)? ?)?(?:noon|midday)\b/
const MIDNIGHT = /\b(?:12(?::00)? ?)?midnight\b/

/** Hours: `5 Aug 14:00 to 16:00`, `22:00–03:00 on 5 Aug`, `from 5 Aug 22:00 until 6 Aug 03:00`. The days are kept as days, the hours in the words. */
export const hours: Rule = (text, reading, read) => {
  const [, from = '', last = ''] = JOINED.exec(text) ?? []
  const [first, second] = [asClock(withHalf(from, last), '00:00'), asClock(last, '23:59')]
  const [begun, ended] = first === '' ? [] : [takeTime(first), takeTime(second)]
  if (!begun?.clock || !ended?.clock) return null
  const before = begun.rest.replace(/ ?\b(?:between|from)$/, '')
  if (before !== '' && ended.rest !== '') return MIDNIGHT.test(text) ? null : between(text, read(first, reading), read(second, reading))
  // The day is read with the hour that was typed first, so that a day that is none is told with it and not with the end of a day.
  const start = read(`${before === '' ? ended.rest : before} ${begun.clock}`, reading)
  const end = read(`${before} ${second}`, reading)
  return begun.clock > ended.clock ? overnight(text, end, begun.clock, ended.clock) : start && between(text, end, end)
}

/** From one day to the other; null where one of the two is no day with an hour, or the last comes first. */
function between(text: string, first: When | null, last: When | null): When | null {
  const [start, end] = [dayOf(first), dayOf(last)]
  return start === null || end === null || end < start ? null : span(text, start, end)
}

/** Hours of which the last is of the next day. Throws BadValue where that would be most of a day. */
function overnight(text: string, end: When | null, from: string, until: string): When | null {
  const day = dayOf(end)
  if (day === null) return null
  if (hoursOf(until) + 24 - hoursOf(from) > LONGEST_NIGHT) throw longNight(from, until, day)
  return span(text, day, shift(day, 1))
}

function dayOf(when: When | null): Day | null {
  return when?.precision === 'minute' ? when.start : null
}

function span(text: string, start: Day, end: Day): When {
  return { ...UNKNOWN, start, end, precision: start === end ? 'day' : 'range', phrase: text }
}

/** “22:00 to noon” ends on the next day; “14:00 to noon” is likelier a slip, which is asked about. In hours. */
const LONGEST_NIGHT = 16

function longNight(from: string, until: string, day: Day): BadValue {
  return new BadValue(`${until} comes before ${from} on the same day. If the next day is meant, type both.`, `"${day} ${from} to ${shift(day, 1)} ${until}"`)
}

function hoursOf(clock: string): number {
  return Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60
}

/** Noon as a clock shows it; midnight as the start or the end of the one day that is named. */
function asClock(text: string, midnight: string): string {
  return text.replace(NOON, '12:00').replace(MIDNIGHT, midnight)
}

/** `2 to 4 pm`: both are in the afternoon. */
function withHalf(first: string, last: string): string {
  const [, half = ''] = /^\d{1,2}(?:[:.]\d\d)? ?([ap]\.?m)\b/.exec(last) ?? []
  return half !== '' && /(?:^|[ ,])\d{1,2}$/.test(first) ? `${first} ${half}` : first
}
