import { dayNumber } from '../../core/when.ts'
import type { Frame } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** What is older than this, in days, is told as background. */
const OLD = 45

/** What a report on some months lists, entry by entry, is its news for so many days. */
const LISTED = 200

/** Events whose date lies well before the report's are background. */
export const dropBackground: Refiner = (frames, { published, entries }) =>
  frames.filter((frame) => !isOld(frame, published, entries.has(frame.paragraph) ? LISTED : OLD))

/** Whether a frame's date lies well before the day of the report. */
export function isOld({ whens: [when] }: Frame, published: string | null, days = OLD): boolean {
  const end = when?.end ?? when?.start ?? null
  return published !== null && end !== null && dayNumber(published) - dayNumber(end) > days
}
