import { dayNumber } from '../../core/when.ts'
import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** What is older than this, in days, is told as background. */
const OLD = 45

/** Events whose date lies well before the report's are background. */
export const dropBackground: Refiner = (frames, { published }) => frames.filter((frame) => !isOld(frame, published))

/** Whether a frame's date lies well before the day of the report. */
export function isOld({ whens: [when] }: Frame, published: string | null): boolean {
  const end = when?.end ?? when?.start ?? null
  return published !== null && end !== null && dayNumber(published) - dayNumber(end) > OLD
}
