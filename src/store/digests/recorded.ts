import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { matching } from '../search/matching.ts'
import type { Resolved } from '../search/resolve-query.ts'

/** Ids of those of the events that a query asks for; the gravest first. */
export async function recorded(scope: Scope, resolved: Resolved, numbers: readonly number[]): Promise<number[]> {
  if (numbers.length === 0) return []
  const rows = await matching(scope, resolved)
    .where('event.id', 'in', idList(numbers.map(scope.id)))
    .orderBy('event.killed', 'desc')
    .orderBy('event.wounded', 'desc')
    .orderBy('event.stated', 'desc')
    .orderBy('event.day', 'desc')
    .orderBy('event.id')
    .select('event.id')
    .execute()
  return rows.map(({ id }) => id)
}
