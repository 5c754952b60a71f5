import { type Phrase, type Scan, word } from '../scan.ts'
import { calendar } from './calendar.ts'
import { loneDay } from './lone-day.ts'

/** The date that repeats the day before it: `, 29 March`, ` the 29th`, `(29 March)`. Its own words are exact, so it is the one that holds. */
export function beside(scan: Scan, at: number): Phrase | null {
  const mark = /^[,(]$/.test(word(scan, at)) ? 1 : 0
  const found = calendar(scan, at + mark) ?? loneDay(scan, at + mark)
  if (found === null || word(scan, at) !== '(') return found
  return word(scan, found.next) === ')' ? { ...found, next: found.next + 1 } : null
}
