import { shift, UNKNOWN } from '../../../core/when.ts'
import type { Rule } from '../rule.ts'
import { takeTime } from '../take-time.ts'

/**
 * Two times with a word or dash between them; a hyphen only where no offset can follow: `10:30-11:00` is in the morning, or eleven hours behind Greenwich,
 * and `10:30 - 11:00` is in the morning.
 */
const JOINED = /^(?:between |from )?(.+?) ?(?:\.\.|(?<= )-(?= )|\b(?:to|until|till|and)\b|-(?=(?:1[5-9]|2[0-3]):\d\d|\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b)) ?(.+)$/

const NOON = /\b(?:12(?::00)? ?)?(?:noon|midday)\b/
const MIDNIGHT = /\b(?:12(?::00)? ?)?midnight\b/

/** Hours: `5 Aug 14:00 to 16:00`, `22:00–03:00 on 5 Aug`, `from 5 Aug 22:00 until 6 Aug 03:00`. The days are kept as days, the hours in the words. */
export const hours: Rule = (text, reading, read) => {
  const [, from = '', last = ''] = JOINED.exec(text) ?? []
  const [first, second] = [asClock(withHalf(from, last), '00:00'), asClock(last, '23:59')]
  const [begun, ended] = first === '' ? [] : [takeTime(first), takeTime(second)]
  if (!begun?.clock || !ended?.clock) return null
  const before = begun.rest.replace(/ ?\b(?:between|from)$/, '')
  const twoDays = before !== '' && ended.rest !== ''
  if (twoDays && MIDNIGHT.test(text)) return null
  const end = read(twoDays ? second : `${before} ${second}`, reading)
  const start = twoDays ? read(first, reading) : end
  if (start?.precision !== 'minute' || end?.precision !== 'minute' || start.start === null || end.start === null) return null
  const overnight = !twoDays && begun.clock > ended.clock
  const days = { start: start.start, end: overnight ? shift(end.start, 1) : end.start }
  if (days.end < days.start) return null
  return { ...UNKNOWN, ...days, precision: days.start === days.end ? 'day' : 'range', phrase: text }
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
