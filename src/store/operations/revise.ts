import { changeEvent, loadEvent } from '../change-event.ts'
import type { Operation } from '../operation.ts'

/** Changes an event where it still is the version that was seen. */
export const revise: Operation<'revise'> = {
  name: 'revise',
  lane: 'write',
  run: async (scope, change) => {
    const before = await loadEvent(scope, change.no)
    return before.version === change.version ? changeEvent(scope, before, change) : null
  },
}
