import { chanceOfAtLeast } from '../core/binomial.ts'

/** A party that was logged more or less often than before, more so than chance gives. */
export interface Trend {
  readonly party: string
  readonly now: number
  readonly days: number
  readonly before: number
  readonly daysBefore: number
  /** Corrected for how many parties were looked at. */
  readonly p: number
  readonly tested: number
}

/** Events of a party, in the days looked at and in those before. */
export interface Counted {
  readonly party: string
  readonly now: number
  readonly before: number
}

/** Fewer say nothing either way. */
const LEAST_EVENTS = 10
/** A digest that cried wolf one day in twenty would not be read. */
const LEVEL = 0.01

/**
 * Trends by the exact test of two Poisson rates (given the sum, the count of one period is binomial), two-sided as twice the
 * smaller tail, with Holm's correction over the parties that have events enough. The surest first.
 */
export function trends(counts: readonly Counted[], days: number, daysBefore: number): Trend[] {
  const enough = counts.filter(({ now, before }) => now + before >= LEAST_EVENTS)
  const tested = enough.map((one) => ({ one, p: twoSided(one.now, one.now + one.before, days / (days + daysBefore)) })).toSorted((a, b) => a.p - b.p)
  const found: Trend[] = []
  let worst = 0
  for (const [at, { one, p }] of tested.entries()) {
    worst = Math.max(worst, Math.min(1, p * (tested.length - at)))
    if (worst > LEVEL) break
    found.push({ ...one, days, daysBefore, p: worst, tested: tested.length })
  }
  return found
}

/** Twice the smaller tail of a binomial. */
export function twoSided(hits: number, of: number, share: number): number {
  return Math.min(1, 2 * Math.min(chanceOfAtLeast(of - hits, of, 1 - share), chanceOfAtLeast(hits, of, share)))
}
