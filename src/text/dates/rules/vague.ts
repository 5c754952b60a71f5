import { shift, UNKNOWN, type When } from '../../../core/when.ts'
import { today } from '../../zone.ts'
import type { Rule } from '../rule.ts'
import { tidy } from '../tidy.ts'
import { shiftMonths } from '../units.ts'

const THIRDS: Readonly<Record<string, number>> = { early: 0, beginning: 0, start: 0, mid: 1, middle: 1, late: 2, end: 2 }

/** `early June 2020`, `mid-2015`, `late last month`: a third of it. `earlier this week`: its days up to today. */
export const vague: Rule = (text, reading, read) => {
  const [, word = '', of = ''] = /^(early|beginning|start|middle|mid|late|end|earlier)[\s-]+(.+)$/.exec(text) ?? []
  if (of === '') return null
  const when = read(tidy(of), reading)
  if (when === null || when.start === null || when.end === null) return null
  if (word !== 'earlier') return third(when.start, when.precision, THIRDS[word] ?? 0, text)
  const now = today(reading)
  return { ...UNKNOWN, start: when.start, end: when.end > now && when.start <= now ? now : when.end, precision: 'range', phrase: text }
}

/** A third of a month is ten days, the last one to its end; a third of a year is four months. */
function third(start: string, precision: When['precision'], number: number, phrase: string): When | null {
  if (precision !== 'month' && precision !== 'year') return null
  const [first, next] =
    precision === 'year' ? [shiftMonths(start, 4 * number), shiftMonths(start, 4 * number + 4)] : [shift(start, 10 * number), shift(start, 10 * number + 10)]
  const end = number === 2 ? shift(shiftMonths(start, precision === 'year' ? 12 : 1), -1) : shift(next, -1)
  return { ...UNKNOWN, start: first, end, precision: 'range', phrase }
}
