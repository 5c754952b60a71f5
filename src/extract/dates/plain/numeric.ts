import { type CalendarDate, NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import { type Span, TWO_WAYS } from '../found-date.ts'
import { type Rule, type Scan, word } from '../scan.ts'
import { exists, settle } from '../settle.ts'
import type { Token } from '../tokens.ts'

/** Before a day and month in digits alone, which else is a fraction, a score or a share. */
const BEFORE = /^(?:on|since|until|from|between|and|to|dated|\()$/
/** Names rather than dates: the attacks of 2001, and all the time. */
const NAMES = new Set(['9/11', '24/7'])

/** `2020-08-06`, `2020/08/06`; `06.08.2020`, `08/06/2020`, `on 25/7` where the order is settled by a value above twelve or by another date of the text. */
export const numeric: Rule = (scan, at) => {
  const parts = partsAt(scan.tokens, at)
  if (parts === null) return null
  const [first = '', second = '', third] = parts
  const next = at + 2 * parts.length - 1
  if (first.length < 4 && isTwoDays(scan, at, first, second, third)) return { next, rule: TWO_WAYS, span: EITHER, calendar: null, away: null, ahead: null }
  const date = first.length === 4 ? ymd(parts) : ordered(scan, at, first, second, third)
  const span = date === null ? null : settle(date, scan)
  return span && { next, rule: 'numeric', span, calendar: date, away: null, ahead: null }
}

/** "On 3/11" where nothing tells the day from the month: one of two days, and no other. */
const EITHER: Span = { start: null, end: null, precision: 'day', part: null, clock: null, basis: 'said' }

function isTwoDays(scan: Scan, at: number, first: string, second: string, third: string | undefined): boolean {
  return (
    third === undefined &&
    word(scan, at - 1) !== '(' &&
    scan.order === null &&
    first !== second &&
    isMonth(first) &&
    isMonth(second) &&
    alone(scan, at, first, second)
  )
}

/** The order in which a text writes its numeric dates, where one of them settles it and none denies it. */
export function orderOf(tokens: readonly Token[]): Scan['order'] {
  let [dayFirst, monthFirst] = [false, false]
  for (const at of tokens.keys()) {
    const [first = '', second = '', year] = partsAt(tokens, at) ?? []
    if (year?.length !== 4) continue
    dayFirst ||= isDay(first) && !isMonth(first) && isMonth(second)
    monthFirst ||= isMonth(first) && isDay(second) && !isMonth(second)
  }
  if (dayFirst === monthFirst) return null
  return dayFirst ? 'day-month' : 'month-day'
}

/** The two or three numbers of what is written with one sign between them and nothing at its ends; null for anything else. */
function partsAt(tokens: readonly Token[], at: number): string[] | null {
  const sign = tokens[at + 1]
  const [first, second] = [tokens[at], tokens[at + 2]]
  if (first === undefined || !/^\d{1,4}$/.test(first.text) || sign?.glued !== true || !/^[./-]$/.test(sign.text)) return null
  if (second?.glued !== true || !/^\d{1,2}$/.test(second.text) || tiedBefore(tokens, at)) return null
  const third = tokens[at + 3]?.glued === true && tokens[at + 3]?.text === sign.text && tokens[at + 4]?.glued === true ? tokens[at + 4]?.text : undefined
  const end = at + (third === undefined ? 3 : 5)
  if (third !== undefined && !/^\d{1,4}$/.test(third)) return null
  return tiedAfter(tokens, end) ? null : [first.text, second.text, ...(third === undefined ? [] : [third])]
}

function tiedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.glued === true && /^[\p{L}\d./$€£+-]/u.test(tokens[at - 1]?.text ?? '')
}

function tiedAfter(tokens: readonly Token[], end: number): boolean {
  const [next, after] = [tokens[end], tokens[end + 1]]
  if (next?.glued !== true) return false
  if (next.low === 't' && after?.glued === true && /^\d/.test(after.text)) return false
  return /^[\p{L}\d%/-]/u.test(next.text) || (next.text === '.' && after?.glued === true && /^\d/.test(after.text))
}

function ymd([year = '', month = '', day]: readonly string[]): CalendarDate | null {
  return day === undefined || day.length > 2 ? null : { ...NOTHING_SAID, year: Number(year), month: Number(month), day: Number(day) }
}

function ordered(scan: Scan, at: number, first: string, second: string, third: string | undefined): CalendarDate | null {
  if (third === undefined ? !alone(scan, at, first, second) : third.length !== 4) return null
  const year = third === undefined ? null : Number(third)
  const possible = (['day-month', 'month-day'] as const).flatMap((order) => {
    const [day, month] = order === 'day-month' ? [Number(first), Number(second)] : [Number(second), Number(first)]
    const date = { ...NOTHING_SAID, year, month, day }
    const known = scan.order === null || scan.order === order
    return known && exists({ ...date, year: year ?? 2000 }) && !tooLate(scan, date) ? [date] : []
  })
  const [only, other] = possible
  return only !== undefined && (other === undefined || other.day === only.day) ? only : null
}

/** "08/06" needs a preposition before it, and its sign is no dot or dash: 08.06 is an hour, 8-6 a score. */
function alone(scan: Scan, at: number, first: string, second: string): boolean {
  return word(scan, at + 1) === '/' && BEFORE.test(word(scan, at - 1)) && !NAMES.has(`${first}/${second}`)
}

/** A day after publication is not the one that was meant, unless the text looks ahead. */
function tooLate(scan: Scan, date: CalendarDate): boolean {
  if (scan.published === null || scan.ahead || date.year === null) return false
  const { start } = settle(date, scan) ?? { start: null }
  return start !== null && start > scan.published
}

function isDay(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 31
}

function isMonth(text: string): boolean {
  return text.length <= 2 && Number(text) >= 1 && Number(text) <= 12
}
