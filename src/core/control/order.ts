import { dayNumber, type Part, type When } from '../when.ts'
import type { Saying } from './saying.ts'

const DAY = 1440

/**
 * The minutes of each part of a day. Those of the daylight do not overlap, since whoever names them means different times. A night may be at either
 * end of its day.
 */
const PARTS: Readonly<Record<Part, readonly [from: number, to: number]>> = {
  dawn: [240, 360],
  morning: [360, 660],
  noon: [660, 780],
  afternoon: [780, 1020],
  evening: [1020, 1260],
  night: [0, DAY],
  overnight: [1080, DAY + 360],
}

/** First and last possible minute, the last one not included, in minutes of the wall clock since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The span of a dated when: "since" begins on its day, "by" has no beginning. Null for an unknown date. */
export function spanOf({ start, end, clock, part }: When): Span | null {
  if (start === null) return end === null ? null : { from: Number.NEGATIVE_INFINITY, to: endOf(end) }
  const midnight = dayNumber(start) * DAY
  if (clock !== null) {
    const [hours = 0, minutes = 0] = clock.split(':').map(Number)
    return { from: midnight + hours * 60 + minutes, to: midnight + hours * 60 + minutes + 1 }
  }
  if (part !== null) return { from: midnight + PARTS[part][0], to: midnight + PARTS[part][1] }
  return { from: midnight, to: endOf(end ?? start) }
}

/** The minute that ends a day. */
export function endOf(day: string): number {
  return (dayNumber(day) + 1) * DAY
}

/** A saying with a date, and its span. */
export interface Dated {
  readonly saying: Saying
  readonly span: Span
}

/** Whether one surely came before the other: by their times, by their order within one event, or because the other recaptured what this one had gained. */
export function isBefore(one: Dated, other: Dated): boolean {
  if (one.span.to <= other.span.from) return true
  if (other.span.to <= one.span.from) return false
  if (one.saying.id === other.saying.id) return one.saying.order < other.saying.order
  return reverses(other.saying, one.saying)
}

/** Whether the later one is a recapture of what the earlier one gained. Of two recaptures nobody knows which came first. */
function reverses(later: Saying, earlier: Saying): boolean {
  return later.party !== earlier.party && later.change === 'regained' && earlier.change === 'gained'
}
