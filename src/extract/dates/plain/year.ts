import { NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import type { Span } from '../found-date.ts'
import { phrase, type Rule, type Scan, word } from '../scan.ts'
import { settle } from '../settle.ts'
import { said as days } from '../spans.ts'
import { yearAt } from '../words.ts'

const BEFORE = /^(?:in|since|until|till|during|throughout|by|early|mid|late|of|year|from|before|after|-)$/

/** `in 2013`, `2016-17`, `1990 and 2016`, `the 2014 offensive`: a year by itself, where no other number could stand. */
export const year: Rule = (scan, at) => {
  const said = yearAt(scan, at)
  const season = said === null ? null : seasonEnd(scan, at, said)
  if (said === null || !(BEFORE.test(word(scan, at - 1)) || listed(scan, at) || naming(scan, season === null ? at + 1 : at + 3, at))) return null
  if (season !== null) return phrase(at + 3, 'year', season)
  const date = { ...NOTHING_SAID, year: said }
  const span = settle(date, scan)
  return span && { next: at + 1, rule: 'year', span, calendar: date, away: null, ahead: null }
}

/** "2016-17" is two years. */
function seasonEnd({ tokens }: Scan, at: number, year: number): Span | null {
  const [dash, last] = [tokens[at + 1], tokens[at + 2]]
  if (dash === undefined || !/^[-–/]$/.test(dash.text) || !dash.glued || !last?.glued || last.text !== String(year + 1).slice(2)) return null
  return days('range', `${year}-01-01`, `${year + 1}-12-31`)
}

/** "in 1990 and 2016". */
function listed(scan: Scan, at: number): boolean {
  return scan.before?.rule === 'year' && scan.before.next === at - 1 && /^(?:and|or|,)$/.test(word(scan, at - 1))
}

/** A year before the thing that it names, at `noun`. */
function naming(scan: Scan, noun: number, at: number): boolean {
  return /^(?:the|a|its|their)$/.test(word(scan, at - 1)) && /^\p{L}{4,}$/u.test(word(scan, noun))
}
