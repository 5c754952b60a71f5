import { sql } from 'kysely'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import { filters, inSpan } from '../search/filters.ts'
import { resolveQuery } from '../search/resolve-query.ts'

export const find: Operation<'find'> = {
  name: 'find',
  lane: 'read',
  run: async (scope, query, { page, size }) => {
    const resolved = await resolveQuery(scope, query)
    let events = scope.events()
    for (const filter of [...filters(resolved), ...inSpan(resolved)]) events = events.where(filter)
    if (resolved.terms !== null) events = events.where(sql<boolean>`event.id in (select rowid from event_text where event_text match ${resolved.terms})`)
    const rows = await events
      .select('id')
      .orderBy('day', 'desc')
      .orderBy('id', 'desc')
      .limit(size)
      .offset((page - 1) * size)
      .execute()
    const { total } = await events.select((row) => row.fn.countAll<number>().as('total')).executeTakeFirstOrThrow()
    return {
      events: await loadEvents(
        scope,
        rows.map(({ id }) => id),
      ),
      total,
      exact: true,
      undated: 0,
      ranked: null,
    }
  },
}
