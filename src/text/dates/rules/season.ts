import { shift, UNKNOWN, type When } from '../../../core/when.ts'
import { today } from '../../zone.ts'
import type { Rule } from '../rule.ts'

/** The first month of each season north of the equator, where a season lasts three whole months (meteorological seasons). */
const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 }

/** `summer 2019`, `last winter`, `this spring`: the three months, with the word kept; a winter is called by the year in which it begins. */
export const season: Rule = (text, reading) => {
  const [, which, name = '', year] = /^(?:(last|this|the|in) )?(?:the )?(spring|summer|autumn|fall|winter)(?: (?:of )?(\d{4}))?$/.exec(text) ?? []
  const first = FIRST_MONTH[name]
  if (first === undefined || (year === undefined && which !== 'last' && which !== 'this')) return null
  const now = today(reading)
  const latest = year === undefined ? Number(now.slice(0, 4)) : Number(year)
  const begun = year === undefined && startOf(latest, first) > now ? latest - 1 : latest
  const chosen = which === 'last' && now <= endOf(begun, first) ? begun - 1 : begun
  return { ...UNKNOWN, start: startOf(chosen, first), end: endOf(chosen, first), precision: 'range', phrase: text } satisfies When
}

function startOf(year: number, month: number): string {
  return `${year}-${String(month).padStart(2, '0')}-01`
}

function endOf(year: number, month: number): string {
  const next = month + 3
  return shift(next > 12 ? startOf(year + 1, next - 12) : startOf(year, next), -1)
}
