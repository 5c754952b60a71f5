import { chanceOfAtLeast } from '../../../core/binomial.ts'
import type { Interval } from '../../../core/count.ts'
import { add } from '../../../core/count.ts'
import { type Stated, showStated } from '../../../core/picture.ts'

/** What the data say beyond their sum, and the test that it passed: both are printed. */
export interface Finding {
  readonly says: string
  readonly test: string
}

interface Part {
  /** Null of what belongs to no part that has a name: it counts, and is never the one. */
  readonly label: string | null
  readonly interval: Interval | null
}

const FEWEST = 10

/** The part that has more than all others together, whatever the true numbers of what is stated are: its low end is above the sum of their high ends. */
export function majority(parts: readonly Part[]): { readonly label: string; readonly test: string } | null {
  const stated = parts.flatMap(({ label, interval }) => (interval === null ? [] : [{ label, ...interval }]))
  const [first, ...others] = stated.toSorted((one, other) => other.min - one.min)
  if (first === undefined || first.label === null || stated.length < 3 || first.min < FEWEST) return null
  const rest = add(others)
  if (rest.max === null || first.min <= rest.max) return null
  return {
    label: first.label,
    test: `Title: of what is stated, ${first.label} has at least ${first.min.toLocaleString('en')}, all others at most ${rest.max.toLocaleString('en')}.`,
  }
}

const CERTAIN = 0.001
const FEWEST_BINS = 5

/** The bin with so many events that chance would hardly put them into any one, if they came evenly (binomial, times the number of bins). */
export function peak(bins: readonly { readonly label: string; readonly count: number }[], each: string): { readonly at: number; readonly test: string } | null {
  const most = Math.max(...bins.map(({ count }) => count))
  const at = bins.findIndex(({ count }) => count === most)
  const whole = bins.reduce((sum, { count }) => sum + count, 0)
  if (bins.length < FEWEST_BINS || bins.filter(({ count }) => count === most).length > 1) return null
  const chance = bins.length * chanceOfAtLeast(most, whole, 1 / bins.length)
  if (chance >= CERTAIN) return null
  const mean = (whole - most) / (bins.length - 1)
  return {
    at,
    test: `Title: ${most.toLocaleString('en')} events where a ${each} has ${mean.toFixed(1)} on average; if they came evenly, the chance of that is under 0.1 %.`,
  }
}

/** Whether two periods of so many days have events at different rates (binomial on the sum, two-sided, 1 %). */
export function changed(before: number, after: number, share: number): Finding | null {
  const whole = before + after
  if (whole < FEWEST) return null
  const more = after > whole * share
  const chance = 2 * (more ? chanceOfAtLeast(after, whole, share) : chanceOfAtLeast(before, whole, 1 - share))
  if (chance >= 0.01) return null
  return {
    says: `${more ? 'More' : 'Fewer'} events than before: ${after.toLocaleString('en')} after ${before.toLocaleString('en')}`,
    test: 'Title: a difference that chance makes in fewer than 1 of 100 pairs of periods with the same rate (binomial test); more events logged need not be more that happened.',
  }
}

/** Whether losses differ whatever the true numbers are: the intervals do not touch. None reported is no number to differ from. */
export function lossesChanged(before: Stated | null, after: Stated | null, word: string): Finding | null {
  if (before === null || after === null || before.none === true || after.none === true) return null
  const more = before.max !== null && after.min > before.max
  const fewer = after.max !== null && after.max < before.min
  if (!more && !fewer) return null
  return {
    says: `${more ? 'More' : 'Fewer'} ${word} than before: ${showStated(after)} after ${showStated(before)}`,
    test: 'Title: the two ranges do not touch.',
  }
}
