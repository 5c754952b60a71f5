import type { Reading } from '../../../core/command.ts'
import { type Day, shift, type When } from '../../../core/when.ts'
import { today } from '../../zone.ts'
import { complete, NOTHING_SAID, spanOf } from '../calendar-date.ts'
import type { Rule } from '../rule.ts'
import { monthHolding, quarterHolding, shiftMonths, weekHolding, yearHolding } from '../units.ts'
import { monthNumber } from '../words.ts'

/** How far back `last` goes, by unit, and what holds the day there. */
const PERIODS = new Map<string, { back(day: Day): Day; holding(day: Day, reading: Reading): When }>([
  ['week', { back: (day) => shift(day, -7), holding: weekHolding }],
  ['month', { back: (day) => shiftMonths(day, -1), holding: monthHolding }],
  ['quarter', { back: (day) => shiftMonths(day, -3), holding: quarterHolding }],
  ['year', { back: (day) => shiftMonths(day, -12), holding: yearHolding }],
])

/** `last week`, `this month`, `last June`, `Q2 2026`: calendar periods, not so many days back. */
export const period: Rule = (text, reading) => {
  const now = today(reading)
  const [, which, name = ''] = /^(?:(last|previous|this|current) )?([a-z]+)$/.exec(text) ?? []
  const unit = PERIODS.get(name)
  const past = which === 'last' || which === 'previous'
  if (which !== undefined && unit !== undefined) return { ...unit.holding(past ? unit.back(now) : now, reading), phrase: text }
  const month = which === undefined ? null : monthNumber(name)
  if (month !== null) return { ...named(month, past ? shift(`${now.slice(0, 8)}01`, -1) : now), phrase: text }
  return quarter(text, now)
}

function named(month: number, latest: Day): When {
  return monthHolding(spanOf(complete({ ...NOTHING_SAID, month }, latest))[0])
}

function quarter(text: string, now: Day): When | null {
  const [, number, year] = /^q([1-4])(?:[ ,/-]*(\d{4}))?$/.exec(text) ?? []
  if (number === undefined) return null
  const [start] = spanOf(complete({ ...NOTHING_SAID, year: year === undefined ? null : Number(year), month: Number(number) * 3 - 2 }, now))
  return { ...quarterHolding(start), phrase: year === undefined ? text : null }
}
