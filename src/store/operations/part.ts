import { loadEvent } from '../change-event.ts'
import type { Operation } from '../operation.ts'
import { pairEvents } from '../pair-events.ts'

/** Takes an event out of the one that it is part of, and keeps that the two are different. */
export const part: Operation<'part'> = {
  name: 'part',
  lane: 'write',
  run: async (scope, { event, other, ...how }) => {
    const [one, from] = [await loadEvent(scope, event.no), await loadEvent(scope, other.no)]
    if (one.version !== event.version || from.version !== other.version) return null
    return pairEvents(scope, one, from, { merged: false, apart: true }, { ...how, action: 'unmerge' })
  },
}
