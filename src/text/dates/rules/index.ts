import type { Rule } from '../rule.ts'
import { calendar } from './calendar.ts'
import { guess } from './guess.ts'
import { hours } from './hours.ts'
import { military } from './military.ts'
import { openRange } from './open-range.ts'
import { period } from './period.ts'
import { range } from './range.ts'
import { relative } from './relative.ts'
import { season } from './season.ts'
import { span } from './span.ts'
import { timeOfDay } from './time-of-day.ts'
import { unknown } from './unknown.ts'
import { vague } from './vague.ts'
import { week } from './week.ts'
import { weekday } from './weekday.ts'

/** The ways of saying when, in the order in which they are tried: what holds other dates within it comes before them, guessing comes last. */
export const RULES: readonly Rule[] = [
  unknown,
  military,
  span,
  hours,
  timeOfDay,
  week,
  range,
  openRange,
  calendar,
  weekday,
  relative,
  season,
  period,
  vague,
  guess,
]
