import { Refusal } from '../core/bad-input.ts'
import { checkFacts } from '../core/check-facts.ts'
import { type Event, eventId, type Facts } from '../core/event.ts'
import type { Change } from '../core/revision.ts'
import { sameValue } from '../core/same-value.ts'
import type { Revise } from '../core/store.ts'
import { loadEvents } from './load-events.ts'
import { replaceFacts } from './replace-facts.ts'
import type { Scope } from './scope.ts'
import { takeNumbers } from './take-numbers.ts'
import { differences, writeRevision } from './write-revision.ts'

/** A change of an event. `also` are changes of what is stored outside of it. */
export interface EventChange extends Pick<Revise, 'action' | 'why' | 'stamp' | 'status'> {
  readonly facts: Partial<Facts>
  readonly mergedInto?: number | null
  readonly also?: readonly Change[]
  readonly undoes?: number | undefined
}

/** Changes an event and records it in its history. Where nothing changes, nothing is recorded, except for an undo and at both ends of a merge. */
export async function changeEvent(scope: Scope, before: Event, change: EventChange): Promise<Event> {
  const { no } = before
  const facts = checkFacts({ ...before.facts, ...change.facts })
  if (!sameValue(facts, before.facts)) await replaceFacts(scope, before, facts)
  const { facts: now } = await loadEvent(scope, no)
  const { status = before.status, mergedInto = before.mergedInto } = change
  const stood = { ...before.facts, status: before.status, mergedInto: before.mergedInto }
  const changes = [...differences(stood, { ...now, status, mergedInto }), ...(change.also ?? [])]
  const paired = change.action === 'merge' || change.action === 'unmerge'
  if (changes.length === 0 && change.undoes === undefined && !paired) return before
  const { seq } = takeNumbers(scope, 0, 1)
  await scope.db
    .updateTable('event')
    .set({ version: before.version + 1, seq, status, merged_into: mergedInto })
    .where('id', '=', scope.id(no))
    .execute()
  writeRevision(scope, { ...change, no, seq, subject: 'event', changes })
  return loadEvent(scope, no)
}

/** The event of that number. Throws Refusal where there is none. */
export async function loadEvent(scope: Scope, no: number): Promise<Event> {
  const [event] = await loadEvents(scope, [scope.id(no)])
  if (event === undefined) throw new Refusal(`There is no event ${eventId(no)} on this desk.`)
  return event
}
