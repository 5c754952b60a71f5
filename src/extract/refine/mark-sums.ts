import { type Day, dayNumber } from '../../core/when.ts'
import type { Frame } from '../frames/frame.ts'
import { gather } from '../text/gather.ts'
import type { Refiner } from './refiner.ts'

/** Fewer dead than this add up by chance. */
const LEAST = 3
/** Sentences in which a report's lead stands. */
const LEAD = 2

/** A lead that gives one number over several attacks is the sum of what is told below, and a headline with a total's number is that total: no events. */
export const markSums: Refiner = (given, { published }) => {
  const frames = given.map((frame) => (published !== null && countsOn(frame, published) ? { ...frame, total: true } : frame))
  const totals = new Set(frames.filter(({ total }) => total).map(killed))
  return frames.map((frame, at) => {
    const dead = killed(frame)
    if (frame.total || dead < LEAST || (frame.sentences[0] ?? 0) >= LEAD) return frame
    const below = gather(frames.slice(at + 1, at + 1 + WINDOW), (one) => (one.total ? [] : [killed(one)]))
    return totals.has(dead) || isSum(dead, below) ? { ...frame, total: true } : frame
  })
}

/** "Since 1 April" counts over weeks. */
function countsOn({ whens: [when], losses }: Frame, published: Day): boolean {
  return when !== undefined && losses.length > 0 && when.end === null && when.start !== null && dayNumber(published) - dayNumber(when.start) > LONG
}

/** Longer than this, in days, what is counted is no event. */
const LONG = 6

/** So many events a lead sums up at most. */
const WINDOW = 40

function killed({ losses }: Frame): number {
  return losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' ? quantity.low : 0), 0)
}

/** Whether the first two or more numbers that follow make up the whole. */
function isSum(whole: number, parts: readonly number[]): boolean {
  let sum = 0
  for (const [at, part] of parts.filter((some) => some > 0).entries()) {
    sum += part
    if (sum > whole) return false
    if (sum === whole) return at > 0
  }
  return false
}
