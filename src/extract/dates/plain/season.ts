import { type Day, shift } from '../../../core/when.ts'
import { shiftMonths } from '../../../text/dates/units.ts'
import { type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { resolved, said } from '../spans.ts'
import { yearAt } from '../words.ts'

/** The first month of a season north of the equator. */
const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
])

/** `last summer`, `this spring`, `the summer of 2014`, `spring 2022`: three whole months; a winter goes by the year in which it begins. */
export const season: Rule = (scan, at) => {
  const which = word(scan, at)
  const told = which === 'last' || which === 'this'
  const start = told || which === 'the' ? at + 1 : at
  const first = SEASONS.get(word(scan, start))
  if (first === undefined) return null
  return told ? recent(scan, at, first, which === 'last') : ofYear(scan, start, first)
}

/** "last summer" was over by the publication date; "this summer" had begun, or is to come where the text looks ahead. */
function recent({ published, ahead }: Scan, at: number, first: number, last: boolean): Phrase {
  if (published === null) return phrase(at + 2, 'season', resolved('range', null))
  const year = Number(published.slice(0, 4))
  const past = [year, year - 1, year - 2].map((one) => months(one, first)).find(([start, end]) => (last ? end : start) <= published)
  return phrase(at + 2, 'season', resolved('range', ...(past !== undefined && !(ahead && !last) ? past : months(year, first))))
}

function ofYear(scan: Scan, start: number, first: number): Phrase | null {
  const yearIs = start + 1 + (/^(?:of|,|in)$/.test(word(scan, start + 1)) ? 1 : 0)
  const year = yearAt(scan, yearIs)
  return year === null ? null : phrase(yearIs + 1, 'season', said('range', ...months(year, first)))
}

function months(year: number, first: number): [Day, Day] {
  const start = `${year}-${String(first).padStart(2, '0')}-01`
  return [start, shift(shiftMonths(start, 3), -1)]
}
