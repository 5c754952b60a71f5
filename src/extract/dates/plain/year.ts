import { NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import { type Rule, type Scan, word } from '../scan.ts'
import { settle } from '../settle.ts'
import { yearAt } from '../words.ts'

const BEFORE = /^(?:in|since|until|till|during|throughout|by|early|mid|late|of|year|from|before|after|-)$/

/** `in 2013`, `since 2015`, `1990 and 2016`, `the 2014 offensive`: a year by itself, where no other number could stand. */
export const year: Rule = (scan, at) => {
  const said = yearAt(scan, at)
  if (said === null || !(BEFORE.test(word(scan, at - 1)) || listed(scan, at) || naming(scan, at))) return null
  const date = { ...NOTHING_SAID, year: said }
  const span = settle(date, scan)
  return span && { next: at + 1, rule: 'year', span, calendar: date, away: null, ahead: null }
}

/** "in 1990 and 2016". */
function listed(scan: Scan, at: number): boolean {
  return scan.before?.rule === 'year' && scan.before.next === at - 1 && /^(?:and|or|,)$/.test(word(scan, at - 1))
}

function naming(scan: Scan, at: number): boolean {
  return /^(?:the|a|its|their|failed)$/.test(word(scan, at - 1)) && /^\p{L}{4,}$/u.test(word(scan, at + 1))
}
