import { Refusal } from '../../core/bad-input.ts'
import { checkFacts } from '../../core/check-facts.ts'
import { type Change, type Event, eventId, type Field } from '../../core/event.ts'
import { sameValue } from '../../core/same-value.ts'
import type { Revise } from '../../core/store.ts'
import { insertRow } from '../insert-row.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import { replaceFacts } from '../replace-facts.ts'
import type { Scope } from '../scope.ts'
import { memberId, takeNumbers } from '../take-numbers.ts'

/** Changes an event and says so in its history; says nothing where nothing changes, but an undo is always said. */
export const revise: Operation<'revise'> = {
  name: 'revise',
  lane: 'write',
  run: async (scope, change) => {
    const before = await load(scope, change.no)
    if (before.version !== change.version) return null
    const facts = checkFacts({ ...before.facts, ...change.facts })
    if (!sameValue(facts, before.facts)) await replaceFacts(scope, before, facts)
    const { facts: now } = await load(scope, change.no)
    const status = change.status ?? before.status
    const changes = differences({ ...before.facts, status: before.status }, { ...now, status })
    if (changes.length === 0 && change.undoes === undefined) return before
    await writeRevision(scope, change, changes, status)
    return load(scope, change.no)
  },
}

async function load(scope: Scope, no: number): Promise<Event> {
  const [event] = await loadEvents(scope, [scope.id(no)])
  if (event === undefined) throw new Refusal(`There is no event ${eventId(no)} on this desk.`)
  return event
}

type Fields = Readonly<Record<Field | 'status', unknown>>

function differences(before: Fields, after: Fields): Change[] {
  const fields = Object.keys(before) as (keyof Fields)[]
  return fields.filter((field) => !sameValue(before[field], after[field])).map((field) => ({ field, before: before[field], after: after[field] }))
}

async function writeRevision(
  scope: Scope,
  { no, version, action, why, stamp, undoes }: Revise,
  changes: readonly Change[],
  status: Event['status'],
): Promise<void> {
  const { seq } = await takeNumbers(scope, 0, 1)
  await scope.db
    .updateTable('event')
    .set({ version: version + 1, seq, status })
    .where('id', '=', scope.id(no))
    .execute()
  insertRow(scope, 'revision', {
    desk_id: scope.desk,
    seq,
    event_no: no,
    at: stamp.at,
    member_id: await memberId(scope, stamp.by),
    came_from: stamp.from,
    action,
    changes: JSON.stringify(changes),
    why,
    undoes: undoes ?? null,
  })
}
