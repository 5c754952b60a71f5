import type { Interval } from '../count.ts'
import { type Day, dayNumber } from '../when.ts'

/** One event of a series: the first and the last day on which it may have happened, as days since 1970. */
export interface Occurrence {
  readonly no: number
  readonly first: number
  readonly last: number
}

/** Whether one surely came before another; of two on one day, the one that was logged first. */
export function standsBefore(one: Occurrence, other: Occurrence): boolean {
  const sameDay = one.first === one.last && other.first === other.last && one.first === other.first
  return sameDay ? one.no < other.no : one.last < other.first
}

/** Which an event is of those since a day: from, to, where some may have come before it or not. */
export function heldFrom(day: Day, own: Occurrence, others: readonly Occurrence[]): Interval {
  const from = dayNumber(day)
  const sure = others.filter((other) => other.first >= from && standsBefore(other, own)).length
  const possible = others.filter((other) => other.last >= from && !standsBefore(own, other)).length
  return { min: sure + 1, max: possible + 1 }
}
