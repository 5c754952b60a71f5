import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import { matching } from '../search/matching.ts'
import { resolveQuery } from '../search/resolve-query.ts'

export const chunk: Operation<'chunk'> = {
  name: 'chunk',
  lane: 'scan',
  run: async (scope, query, after, size) => {
    const resolved = await resolveQuery(scope, query)
    const rows = await matching(scope, resolved).where('event.id', '>', scope.id(after)).orderBy('event.id').limit(size).select('event.id').execute()
    return loadEvents(
      scope,
      rows.map(({ id }) => id),
    )
  },
}
