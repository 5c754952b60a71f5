import { loadEvent } from '../change-event.ts'
import type { Operation } from '../operation.ts'
import { pairEvents } from '../pair-events.ts'

/** Makes one event part of another, both histories in one transaction. */
export const merge: Operation<'merge'> = {
  name: 'merge',
  lane: 'write',
  run: async (scope, { event, other, ...how }) => {
    const [one, into] = [await loadEvent(scope, event.no), await loadEvent(scope, other.no)]
    if (one.version !== event.version || into.version !== other.version) return null
    return pairEvents(scope, one, into, { merged: true, apart: false }, { ...how, action: 'merge' })
  },
}
