import type { Rule } from '../scan.ts'
import { roughly } from './roughly.ts'
import { timeBefore } from './time-before.ts'
import { withTime } from './with-time.ts'

/** One date, with what is said of its hour, its part of day, or the part of a month: the words before it first. */
export const TIMED: readonly Rule[] = [roughly, timeBefore, withTime]
