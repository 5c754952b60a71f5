import { type Day, shift } from '../../../core/when.ts'
import { NOTHING_SAID } from '../../../text/dates/calendar-date.ts'
import { capital, follows, type Phrase, phrase, type Rule, type Scan, word } from '../scan.ts'
import { daysSince, settle } from '../settle.ts'
import { later, monthAround, resolved, yearAround } from '../spans.ts'
import { loneMonthAt, monthAt, yearBehind } from '../words.ts'

const WHICH: ReadonlyMap<string, number> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
/** Before a month that stands alone; without one, "May" is a name or a verb, and "March" a march. */
const BEFORE = /^(?:in|since|until|till|during|throughout|early|mid|late|earlier|-)$/
/** The same, where no person of that name can follow: "by April", "after August". */
const BOUNDING = /^(?:by|from|before|after)$/
/** An article before a month, and a thing of that month behind it: "the June offensive". */
const ARTICLE = /^(?:the|a|an|its|their|his)$/

/** `last week`, `this month`, `next year`, `the weekend`, `last June`, `June 2020`, `in June`: calendar periods, not so many days back. */
export const period: Rule = (scan, at) => around(scan, at) ?? monthOfYear(scan, at) ?? loneMonth(scan, at) ?? weekend(scan, at)

function around(scan: Scan, at: number): Phrase | null {
  const steps = WHICH.get(word(scan, at))
  if (steps === undefined || /^(?:the|for)$/.test(word(scan, at - 1))) return null
  const ahead = steps > 0 || null
  const unit = word(scan, at + 1)
  const { published } = scan
  const month = loneMonthAt(scan, at + 1)
  if (month !== null) return phrase(at + 2, 'period', namedMonth(scan, month, steps), { ahead })
  if (unit === 'week') {
    const monday = published === null ? null : shift(published, 7 * steps - daysSince(1, published))
    return phrase(at + 2, 'period', resolved('week', monday, later(monday, 6)), { ahead })
  }
  if (unit !== 'month' && unit !== 'year') return null
  const days: [Day | null, Day | null] = published === null ? [null, null] : (unit === 'month' ? monthAround : yearAround)(published, steps)
  return phrase(at + 2, 'period', resolved(unit, ...days), { ahead })
}

/** "last June" is the latest that was over, "next June" the first yet to come, "this June" whichever the text looks to. */
function namedMonth({ published, ahead }: Scan, month: number, steps: number) {
  const date = { ...NOTHING_SAID, month }
  if (published === null || steps === 0) return settle(date, { published, ahead }) ?? resolved('month', null)
  const [first, last] = monthAround(published)
  const from = steps < 0 ? shift(first, -1) : shift(last, 1)
  return settle(date, { published: from, ahead: steps > 0 }) ?? resolved('month', null)
}

function monthOfYear(scan: Scan, at: number): Phrase | null {
  const month = monthAt(scan, at)
  const yearIs = at + 1 + (/^(?:of|,|\.|-)$/.test(word(scan, at + 1)) ? 1 : 0)
  const found = month === null ? null : yearBehind(scan, yearIs)
  if (found === null) return null
  const date = { ...NOTHING_SAID, month, year: found.year }
  const span = settle(date, scan)
  return span && { next: found.next, rule: 'period', span, calendar: date, away: null, ahead: null }
}

function loneMonth(scan: Scan, at: number): Phrase | null {
  const month = loneMonthAt(scan, at)
  const thing = ARTICLE.test(word(scan, at - 1)) && month !== 5 && month !== 3 && /^[a-z]{3,}$/.test(scan.tokens[at + 1]?.text ?? '')
  const listed = /^(?:and|or)$/.test(word(scan, at - 1)) && scan.before?.next === at - 1 && scan.before.calendar?.day === null
  const bounded = BOUNDING.test(word(scan, at - 1)) && month !== 5 && month !== 3 && !capital(scan, at + 1)
  return BEFORE.test(word(scan, at - 1)) || bounded || thing || listed ? bareMonth(scan, at) : null
}

/** A month by itself, whatever stands before it: for rules that have seen a word of their own there. */
export function bareMonth(scan: Scan, at: number): Phrase | null {
  const month = loneMonthAt(scan, at)
  const date = { ...NOTHING_SAID, month }
  const span = month === null ? null : settle(date, scan)
  return span && { next: at + 1, rule: 'period', span, calendar: date, away: null, ahead: null }
}

/** `the year` in “the start of the year”: this one. For rules that have seen a part of it before. */
export function present(scan: Scan, at: number): Phrase | null {
  const unit = word(scan, at + 1)
  if (word(scan, at) !== 'the' || (unit !== 'month' && unit !== 'year')) return null
  const { published } = scan
  const days: [Day | null, Day | null] = published === null ? [null, null] : (unit === 'month' ? monthAround : yearAround)(published)
  return phrase(at + 2, 'period', resolved(unit, ...days))
}

/** `last weekend`, `over the weekend`: the Saturday and Sunday that came last, or that it is. */
function weekend(scan: Scan, at: number): Phrase | null {
  const steps = WHICH.get(word(scan, at))
  if (!follows(scan, at + 1, 'weekend') || (steps === undefined && word(scan, at) !== 'the')) return null
  const { published } = scan
  const back = published === null ? null : shift(published, -daysSince(6, published))
  const over = published !== null && back !== null && shift(back, 1) < published
  const first = steps === 1 ? later(back, 7) : steps === -1 && !over ? later(back, -7) : back
  return phrase(at + 2, 'period', resolved('range', first, later(first, 1)), { ahead: steps === 1 || null })
}
