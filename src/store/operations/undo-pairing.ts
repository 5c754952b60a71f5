import { Refusal } from '../../core/bad-input.ts'
import { eventId } from '../../core/event.ts'
import type { Change } from '../../core/revision.ts'
import { loadEvent } from '../change-event.ts'
import type { Operation } from '../operation.ts'
import { pairEvents } from '../pair-events.ts'
import { readRevisions } from '../read-revisions.ts'

/** Takes back a merge, a parting, or a word that two events are different: they stand to each other as they did before. */
export const undoPairing: Operation<'undoPairing'> = {
  name: 'undoPairing',
  lane: 'write',
  run: async (scope, seq, stamp) => {
    const [revision] = await readRevisions(scope.revisions().where('seq', '=', seq))
    const changes = new Map(revision?.changes.map((change) => [change.field, change]))
    const [merged, apart] = [changes.get('mergedInto'), changes.get('apart')]
    if (revision?.subject !== 'event' || (merged === undefined && apart === undefined)) throw new Error(`Revision ${seq} pairs no events.`)
    const event = await loadEvent(scope, revision.no)
    const id = eventId(event.no)
    if (merged !== undefined && merged.after !== event.mergedInto)
      throw new Refusal(`${id} was merged or parted again since; taking your change back would undo that too.`, `Look at it: /event history ${id}`)
    const other = await loadEvent(scope, otherOf(merged, apart))
    const wanted = {
      merged: (merged === undefined ? event.mergedInto : merged.before) === other.no,
      apart: apart === undefined ? null : numbers(apart.before).includes(other.no),
    }
    return pairEvents(scope, event, other, wanted, { action: 'undo', why: null, stamp, undoes: seq })
  },
}

/** The number of the event that a revision pairs its own event with. */
function otherOf(merged: Change | undefined, apart: Change | undefined): number {
  const [before, after] = [numbers(apart?.before), numbers(apart?.after)]
  const changed = before.find((no) => !after.includes(no)) ?? after.find((no) => !before.includes(no))
  return Number(merged?.before ?? merged?.after ?? changed)
}

function numbers(value: unknown): number[] {
  return Array.isArray(value) ? value.map(Number) : []
}
