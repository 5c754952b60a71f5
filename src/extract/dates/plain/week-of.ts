import { phrase, type Rule, word } from '../scan.ts'
import { later } from '../spans.ts'
import { calendar } from './calendar.ts'

const BEGINS = /^(?:of|beginning|starting|commencing)$/
const ENDS = /^(?:to|ending)$/

/** `the week of 8 May` begins on that day, `the week ending 8 May` and `the week to 8 May` end on it. */
export const weekOf: Rule = (scan, at) => {
  const week = word(scan, at) === 'the' ? at + 1 : at
  const [begins, ends] = [BEGINS, ENDS].map((words) => words.test(word(scan, week + 1)))
  const found = word(scan, week) === 'week' && (begins || ends) ? calendar(scan, week + 2) : null
  if (found === null) return null
  const { start: day } = found.span
  const days = begins ? { start: day, end: later(day, 6) } : { start: later(day, -6), end: day }
  return phrase(found.next, 'week of', { ...found.span, ...days, precision: 'week' })
}
