import { type ActorRegister, identityOf, namesOf } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { derivedColumns } from '../derived-columns.ts'
import { idList, textList } from '../id-list.ts'
import { loadEvents } from '../load-events.ts'
import type { Scope } from '../scope.ts'
import { deskActors } from './desk-actors.ts'

/** So many events are read at once. */
const BATCH = 500

/** What is sure of an event's losses is by side: told anew where two names stand in one event that may have become one side, or two. */
export async function regroupLosses(scope: Scope, before: ActorRegister, keys: readonly string[]): Promise<void> {
  const after = await deskActors(scope)
  const folded = new Set([before, after].flatMap((register) => keys.flatMap((key) => namesOfOne(register, key))))
  const names = await scope
    .names('actor')
    .where('folded', 'in', textList([...folded]))
    .where('uses', '>', 0)
    .select('id')
    .execute()
  if (names.length < 2) return
  const both = scope
    .eventActors()
    .where('actor_id', 'in', idList(names.map(({ id }) => id)))
    .groupBy('event_id')
  const events = await both
    .having((row) => row.fn.count('actor_id').distinct(), '>', 1)
    .select('event_id as id')
    .execute()
  for (let at = 0; at < events.length; at += BATCH) {
    for (const { no, facts, named, loggedAt } of await loadEvents(
      scope,
      events.slice(at, at + BATCH).map(({ id }) => id),
    )) {
      const { killed, wounded } = derivedColumns(facts, loggedAt, named)
      await scope.db.updateTable('event').set({ killed, wounded }).where('id', '=', scope.id(no)).execute()
    }
  }
}

/** All folded names of an organisation: of what it was merged with, and was or is called. */
function namesOfOne(register: ActorRegister, key: string): string[] {
  if (!register.byKey.has(key)) return []
  const own = [...kin(register, identityOf(register, key))].filter(([, how]) => how === 'itself' || how === 'merged' || how === 'renamed')
  return own.flatMap(([each]) => namesOf(register, each).map(({ folded }) => folded))
}
