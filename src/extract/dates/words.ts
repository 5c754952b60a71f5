import type { Part } from '../../core/when.ts'
import { monthNumber, weekdayNumber } from '../../text/dates/words.ts'
import { capital, type Scan, word } from './scan.ts'

const PARTS: ReadonlyMap<string, Part> = new Map([
  ['dawn', 'dawn'],
  ['predawn', 'dawn'],
  ['daybreak', 'dawn'],
  ['sunrise', 'dawn'],
  ['morning', 'morning'],
  ['noon', 'noon'],
  ['midday', 'noon'],
  ['afternoon', 'afternoon'],
  ['evening', 'evening'],
  ['dusk', 'evening'],
  ['sunset', 'evening'],
  ['nightfall', 'evening'],
  ['night', 'night'],
  ['midnight', 'night'],
  ['overnight', 'overnight'],
])

/** Months that are other words as well, in lower case even beside a number. */
const OTHER_WORDS = new Set(['may', 'march'])

/** The part of day that the word at a place names. */
export function partAt(scan: Scan, at: number): Part | null {
  return PARTS.get(word(scan, at)) ?? null
}

/** 1 to 12 where the word at a place names a month beside a day or a year: `August`, `Aug`, `august`, never `march` or `aug`. */
export function monthAt(scan: Scan, at: number): number | null {
  const low = word(scan, at)
  const number = low.length < 3 ? null : monthNumber(low)
  const certain = capital(scan, at) || (low.length > 4 && !OTHER_WORDS.has(low))
  return certain ? number : null
}

/** The same of a month that stands alone, which must be a name in full. */
export function loneMonthAt(scan: Scan, at: number): number | null {
  const whole = word(scan, at).length > 3 || word(scan, at) === 'may'
  return whole && word(scan, at) !== 'sept' && capital(scan, at) ? monthAt(scan, at) : null
}

/** Monday 1 to Sunday 7, by its full name; short names (`Sat 8 Aug`) only where `short` says that a date goes on. */
export function weekdayAt(scan: Scan, at: number, short = false): number | null {
  const low = word(scan, at)
  const whole = low.endsWith('day')
  return whole || (short && low.length >= 3 && capital(scan, at)) ? weekdayNumber(low) : null
}

/** What can be counted with a number like a year's: "in 2000 people fled". */
const COUNTED = new Set(
  'people persons men women children civilians soldiers fighters troops militants rebels families homes houses villages members prisoners refugees metres meters m km kilometres kilometers miles feet tonnes tons kg rounds rockets shells dead wounded injured others hours days residents police square sq pounds dollars'.split(
    ' ',
  ),
)

/** A year in four digits that counts nothing: from 1900 to ten years after the publication date. */
export function yearAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at]
  if (token === undefined || !/^\d{4}$/.test(token.low) || !standsFree(scan, at)) return null
  const year = Number(token.low)
  const latest = scan.published === null ? 2100 : Number(scan.published.slice(0, 4)) + 10
  return year >= 1900 && year <= latest && !COUNTED.has(word(scan, at + 1)) ? year : null
}

/** The year behind a date: `2021`, or `last year` where the publication date tells which. */
export function yearBehind(scan: Scan, at: number): { readonly year: number; readonly next: number } | null {
  const year = yearAt(scan, at)
  if (year !== null) return { year, next: at + 1 }
  const steps = ['last', 'this', 'next'].indexOf(word(scan, at)) - 1
  if (scan.published === null || steps < -1 || word(scan, at + 1) !== 'year') return null
  return { year: Number(scan.published.slice(0, 4)) + steps, next: at + 2 }
}

/** The day of a month, `6` or `6th`, that is no part of a longer number or name. */
export function dayAt(scan: Scan, at: number): number | null {
  const token = scan.tokens[at]
  if (token === undefined || !/^\d{1,2}(?:st|nd|rd|th)?$/.test(token.low) || !standsFree(scan, at)) return null
  const day = Number.parseInt(token.low, 10)
  return day >= 1 && day <= 31 ? day : null
}

/** False within `T-72`, `M4`, `1.5`, `$30`, `5%`, `7-day`; `3/4` can be two days of a month. */
function standsFree(scan: Scan, at: number): boolean {
  return !joined(scan, at - 1, at, at - 2) && !joined(scan, at + 1, at + 1, at + 2)
}

/** True where the sign at a place ties a number to what is beyond it; `tie` is the token that says whether the two are glued. */
function joined(scan: Scan, sign: number, tie: number, beyond: number): boolean {
  const mark = scan.tokens[sign]
  if (mark === undefined || scan.tokens[tie]?.glued !== true) return false
  if (/^[\p{L}$€£#%]/u.test(mark.text)) return true
  const other = scan.tokens[beyond]
  const near = scan.tokens[Math.max(beyond, sign)]?.glued === true
  if (other === undefined || !near) return false
  if (mark.text === '/') return !/^\d{1,2}$/.test(other.text)
  if (mark.text === '-') return /^\p{L}/u.test(other.text) && monthNumber(other.low) === null && other.low !== 'mid'
  return (mark.text === '.' || mark.text === ':') && /^\d/.test(other.text)
}
