import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import { findByText } from '../search/find-by-text.ts'
import { findEvents } from '../search/find-events.ts'
import { resolveQuery } from '../search/resolve-query.ts'

/** One page of the events that a query asks for. */
export const find: Operation<'find'> = {
  name: 'find',
  lane: 'read',
  run: async (scope, query, page) => {
    const resolved = await resolveQuery(scope, query)
    const { ids, ...found } = resolved.match === null ? await findEvents(scope, resolved, page) : await findByText(scope, resolved, resolved.match, page)
    return { ...found, events: await loadEvents(scope, ids) }
  },
}
