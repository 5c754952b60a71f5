import { type Day, shift } from '../../../core/when.ts'
import { shiftMonths } from '../../../text/dates/units.ts'
import type { Span } from '../found-date.ts'
import { lengthAt, type Unit } from '../quantity.ts'
import { phrase, type Rule, word } from '../scan.ts'
import { monthAround, resolved, yearAround } from '../spans.ts'

/** `three days ago`, `two weeks ago`, `a few months ago`, `hours ago`: as exact as the unit that was said. */
export const ago: Rule = (scan, at) => {
  const length = lengthAt(scan, at, true)
  if (length === null || word(scan, length.next) !== 'ago' || /^(?:half|and)$/.test(word(scan, at - 1))) return null
  const { unit, least, most, next } = length
  return phrase(next + 1, 'ago', scan.published === null ? resolved('day', null) : backFrom(scan.published, unit, least, most))
}

/** A week is the seven days around the one so many weeks before; what is vague runs from the furthest to the nearest. */
export function backFrom(day: Day, unit: Unit, least: number, most: number): Span {
  if (unit === 'hour') return resolved('day', shift(day, -Math.floor(least / 24)))
  if (unit === 'day') return resolved(least === most ? 'day' : 'range', shift(day, -most), shift(day, -least))
  if (unit === 'week') return resolved(least === most ? 'week' : 'range', shift(day, -7 * most - 3), shift(day, -7 * least + 3))
  const around = unit === 'month' ? monthAround : yearAround
  const whole = around(day, -most)
  return least === most ? resolved(unit, ...whole) : resolved('range', whole[0], around(day, -least)[1])
}

/** The first of so many days, weeks, months or years that end on a day and count it. */
export function firstOf(day: Day, unit: Unit, many: number): Day {
  if (unit === 'hour') return shift(day, -Math.ceil(many / 24))
  if (unit === 'day' || unit === 'week') return shift(day, 1 - many * (unit === 'week' ? 7 : 1))
  return shift(shiftMonths(day, -many * (unit === 'year' ? 12 : 1)), 1)
}
