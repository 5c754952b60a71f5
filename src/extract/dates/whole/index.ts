import type { Rule } from '../scan.ts'
import { oneDate } from '../timed/one-date.ts'
import { night } from './night.ts'
import { openRange } from './open-range.ts'
import { pair } from './pair.ts'
import { range } from './range.ts'

/** All the ways in which prose says when, in the order in which they are tried: what holds other dates within it comes before them. */
export const RULES: readonly Rule[] = [night, range, pair, openRange, oneDate]
