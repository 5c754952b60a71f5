import { checkPartless, checkWhole } from '../../core/twin/merging.ts'
import { changeEvent, loadEvent } from '../change-event.ts'
import type { Operation } from '../operation.ts'
import { partsOf } from '../pair-events.ts'

/** Changes an event where it still is the version that was seen. Throws Refusal where that would change others that are one with it. */
export const revise: Operation<'revise'> = {
  name: 'revise',
  lane: 'write',
  run: async (scope, change) => {
    const before = await loadEvent(scope, change.no)
    if (before.version !== change.version) return null
    checkWhole(before)
    if (change.status === 'retracted') checkPartless(change.no, await partsOf(scope, change.no))
    return changeEvent(scope, before, change)
  },
}
