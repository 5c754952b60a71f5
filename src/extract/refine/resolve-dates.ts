import type { Day } from '../../core/when.ts'
import type { FoundDate } from '../dates/found-date.ts'
import { relativeTo } from '../dates/relative-to.ts'
import { type Frame, SAID_ON } from '../frames/frame.ts'
import type { Refiner } from './refiner.ts'

/** "A day earlier", "the same day": counted from the day of the event told before, or of the news where that has none. */
export const resolveDates: Refiner = (frames, { published }) => {
  let anchor: Day | null = null
  return frames.map((frame): Frame => {
    const from = anchor ?? published
    const whens = from === null ? frame.whens : frame.whens.map((when) => relativeTo(when, from))
    if (frame.link !== 'apart') anchor = dayOf(whens) ?? anchor
    return { ...frame, whens }
  })
}

/** The one day that a frame is dated to; the day of whoever spoke is not the event's. */
function dayOf([when]: readonly FoundDate[]): Day | null {
  return when !== undefined && when.rule !== SAID_ON && when.start === when.end ? when.start : null
}
