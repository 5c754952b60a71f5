import { Refusal } from '../../core/bad-input.ts'
import { checkFacts } from '../../core/check-facts.ts'
import { type Event, eventId } from '../../core/event.ts'
import { sameValue } from '../../core/same-value.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import { replaceFacts } from '../replace-facts.ts'
import type { Scope } from '../scope.ts'
import { takeNumbers } from '../take-numbers.ts'
import { differences, writeRevision } from '../write-revision.ts'

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
    const { seq } = await takeNumbers(scope, 0, 1)
    await scope.db
      .updateTable('event')
      .set({ version: change.version + 1, seq, status })
      .where('id', '=', scope.id(change.no))
      .execute()
    await writeRevision(scope, { ...change, seq, subject: 'event', changes })
    return load(scope, change.no)
  },
}

async function load(scope: Scope, no: number): Promise<Event> {
  const [event] = await loadEvents(scope, [scope.id(no)])
  if (event === undefined) throw new Refusal(`There is no event ${eventId(no)} on this desk.`)
  return event
}
