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
  const [low, high] = [tail(0, hits, of, share), tail(hits, of, of, share)]
  return Math.min(1, 2 * Math.min(low, high))
}

function tail(from: number, to: number, of: number, share: number): number {
  let whole = 0
  for (let hits = from; hits <= to; hits++) whole += Math.exp(logChoose(of, hits) + hits * Math.log(share) + (of - hits) * Math.log(1 - share))
  return whole
}

const factorials: number[] = [0]

function logChoose(of: number, hits: number): number {
  return logFactorial(of) - logFactorial(hits) - logFactorial(of - hits)
}

/** Kept as far as it was asked for: a busy party has some thousands of events. */
function logFactorial(number: number): number {
  for (let next = factorials.length; next <= number; next++) factorials.push((factorials[next - 1] ?? 0) + Math.log(next))
  return factorials[number] ?? 0
}
