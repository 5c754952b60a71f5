import { shift } from '../../../core/when.ts'
import { NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import { capital, follows, phrase, type Rule, type Scan, word } from '../scan.ts'
import { daysSince } from '../settle.ts'
import { later, resolved } from '../spans.ts'
import { weekdayAt } from '../words.ts'
import { beside } from './beside.ts'

const WHICH = new Set(['last', 'this', 'next', 'past', 'coming', 'upcoming'])
const HABIT = /^(?:every|each|most|any)$/
/** Before a person called Sunday or Friday. */
const TITLES = /^(?:mr|mrs|dr|chief|pastor|bishop|general|colonel|captain|commander|leader|activist|governor|senator)$/
const NAMED_DAYS = /^(?:good|black|bloody|ash|palm|easter|cyber|holy|fat|shrove|man|white)$/

/** `Tuesday`, publication day included; `last Tuesday`, before it; `Friday last week`. Always back, unless the text looks ahead. */
export const weekday: Rule = (scan, at) => {
  const start = at + (word(scan, at) === 'this' && WHICH.has(word(scan, at + 1)) ? 1 : 0)
  const which = WHICH.has(word(scan, start)) ? word(scan, start) : null
  const nameIs = which === null ? at : start + 1
  const number = weekdayAt(scan, nameIs)
  if (number === null || HABIT.test(word(scan, at - 1)) || NAMED_DAYS.test(word(scan, at - 1)) || isPerson(scan, at)) return null
  const date = which === null ? null : beside(scan, nameIs + 1)
  if (date !== null) return { ...date, rule: 'weekday' }
  const week = which === null ? weekOf(scan, nameIs + 1) : null
  const ahead = which === 'next' || which === 'coming' || which === 'upcoming' || week?.weeks === 1
  const day = week === null ? nearest(scan, number, which, ahead) : inWeek(scan, number, week.weeks)
  const calendar = which === null && week === null ? { ...NOTHING_SAID, weekday: number } : null
  return phrase(week?.next ?? nameIs + 1, 'weekday', resolved('day', day), { calendar, ahead: ahead || null })
}

function isPerson(scan: Scan, at: number): boolean {
  const titled = TITLES.test(word(scan, at - 1)) || (word(scan, at - 1) === '.' && TITLES.test(word(scan, at - 2)))
  return titled && capital(scan, at + 1)
}

function nearest({ published, ahead }: Scan, number: number, which: string | null, next: boolean): string | null {
  if (published === null) return null
  const ago = daysSince(number, published)
  if (next) return shift(published, 7 - ago)
  if (ago === 0) return which === 'last' || which === 'past' ? shift(published, -7) : published
  return shift(published, ahead && which !== 'last' && which !== 'past' ? 7 - ago : -ago)
}

/** Behind a weekday: `last week`, `of this week`, `next week`. */
function weekOf(scan: Scan, at: number): { next: number; weeks: number } | null {
  const start = at + (word(scan, at) === 'of' ? 1 : 0)
  const weeks = ['last', 'this', 'next'].findIndex((which) => follows(scan, start, which, 'week')) - 1
  return weeks < -1 ? null : { next: start + 2, weeks }
}

function inWeek({ published }: Scan, number: number, weeks: number): string | null {
  return later(published, published === null ? 0 : 7 * weeks + number - 1 - daysSince(1, published))
}
