import { dayNumber } from '../../core/when.ts'
import type { Refiner } from './refiner.ts'

/** What is older than this, in days, is told as background. */
const OLD = 45

/** Events whose date lies well before the report's are background. */
export const dropBackground: Refiner = (frames, { published }) =>
  published === null
    ? [...frames]
    : frames.filter(({ whens }) => {
        const [when] = whens
        const end = when?.end ?? when?.start ?? null
        return end === null || dayNumber(published) - dayNumber(end) <= OLD
      })
