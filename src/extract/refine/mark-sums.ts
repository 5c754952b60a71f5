import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** A lead that gives one number over several attacks is the sum of what is told below: no event of its own. */
export const markSums: Refiner = (frames) =>
  frames.map((frame, at) => {
    const dead = killed(frame)
    return (frame.sentences[0] ?? 0) < LEAD &&
      dead >= LEAST &&
      isSum(
        dead,
        frames
          .slice(at + 1)
          .map(killed)
          .filter((some) => some > 0),
      )
      ? { ...frame, total: true }
      : frame
  })

const LEAST = 3
/** Sentences in which a report's lead stands. */
const LEAD = 2

function killed({ losses, total }: Frame): number {
  return total ? 0 : losses.reduce((sum, { kind, quantity }) => sum + (kind === 'killed' ? quantity.low : 0), 0)
}

/** Whether the first two or more numbers that follow make up the whole. */
function isSum(whole: number, parts: readonly number[]): boolean {
  let sum = 0
  for (const [at, part] of parts.entries()) {
    sum += part
    if (sum > whole) return false
    if (sum === whole) return at > 0
  }
  return false
}
