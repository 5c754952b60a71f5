import { monthName, monthNumber, weekdayName, weekdayNumber } from '../../text/dates/words.ts'
import type { Token } from '../text/token.ts'
import { capitalised } from '../text/token.ts'

/** Months and weekdays that are other words in small letters, unless a number or one of the words of time stands beside them. */
const OTHER_WORDS = new Set(['may', 'march', 'mar', 'sun', 'sat', 'mon', 'wed'])
const OF_TIME = new Set('in on since until till from to by before after between of last this next early late mid and'.split(' '))
const UNITS = new Set(['day', 'week', 'month', 'year'])

/** A word as a report writes it: months and weekdays in full and with capitals, a month that stands by itself as one in which; "past week" as "the past week". */
export function dated(tokens: readonly Token[], at: number): string {
  const { text, low } = tokens[at] as Token
  const before = tokens[at - 1]?.low ?? ''
  if (UNITS.has(tokens[at + 1]?.low ?? '') && (low === 'past' || (low === 'last' && before === 'the'))) return before === 'the' ? 'past' : 'the past'
  const name = nameOf(low)
  if (name === null) return short(text, before)
  const beside = OF_TIME.has(before) || isNumbered(tokens, at)
  if (OTHER_WORDS.has(low) && !beside && !capitalised(text)) return text
  return monthNumber(low) !== null && !beside ? `in ${name}` : name
}

const YEARS = /(?<![\p{L}\p{N}-])((?:19|20)\d\d) ?[-–] ?((?:19|20)\d\d)(?![\p{L}\p{N}-])/gu
const PART = /(?<![\p{L}\p{N}])(q[1-4]|h[12]) (?=(?:19|20)\d\d(?!\d))/giu
const PARTS: Readonly<Record<string, string>> = {
  q1: 'first quarter',
  q2: 'second quarter',
  q3: 'third quarter',
  q4: 'fourth quarter',
  h1: 'first half',
  h2: 'second half',
}

const TWO_DAYS = /(?<![\p{L}\p{N}])(\d{1,2}) (?:and|or) (\d{1,2}) (?=(\p{L}{3,9})(?!\p{L}))/giu

/** "2019-2021", "8 and 9 march", "q1 2026", "mid-march" and "ytd" in the words of reports. */
export function periodsInWords(question: string): string {
  return question
    .replace(YEARS, 'from $1 to $2')
    .replace(TWO_DAYS, (typed, one: string, other: string, month: string) =>
      monthNumber(month.toLowerCase()) === null ? typed : `${one} ${month} and ${other} `,
    )
    .replace(PART, (_, part: string) => `${PARTS[part.toLowerCase()]} of `)
    .replace(/(?<![\p{L}\p{N}])mid-(?=\p{L})/giu, 'mid ')
    .replace(/(?<![\p{L}\p{N}])(?:ytd|year to date)(?![\p{L}\p{N}])/giu, 'since the start of the year')
}

const SPAN = /^(\d{1,3})(h|d|w|m|y)$/
const SPANS: Readonly<Record<string, string>> = { h: 'hours', d: 'days', w: 'weeks', m: 'months', y: 'years' }

/** "7d" is the last 7 days, "2020-08" August 2020. */
function short(text: string, before: string): string {
  const [, year, month] = /^((?:19|20)\d\d)-(0[1-9]|1[0-2])$/.exec(text) ?? []
  if (year !== undefined) return `${monthName(Number(month))} ${year}`
  const [, many, unit = ''] = SPAN.exec(text) ?? []
  if (many === undefined) return text
  return `${before === 'last' || before === 'past' ? '' : 'last '}${many} ${SPANS[unit]}`
}

/** "In march" is a month, also where some place is called so; a short form, as "in mar", needs a number beside it to be no place. */
export function isCalendar(tokens: readonly Token[], at: number): boolean {
  const { low } = tokens[at] as Token
  const name = nameOf(low)
  return name !== null && (name.toLowerCase() === low || isNumbered(tokens, at))
}

function isNumbered(tokens: readonly Token[], at: number): boolean {
  return [tokens[at - 1], tokens[at + 1]].some((beside) => /^\d/.test(beside?.low ?? ''))
}

function nameOf(low: string): string | null {
  const [month, day] = [monthNumber(low), weekdayNumber(low)]
  if (month !== null) return monthName(month)
  return day === null ? null : weekdayName(day)
}
