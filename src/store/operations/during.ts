import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { byIndex } from '../search/candidates.ts'
import { eachOnce } from '../search/count-up-to.ts'
import { findEvents, tested } from '../search/find-events.ts'
import { type Resolved, resolveQuery } from '../search/resolve-query.ts'

/** The events that may have happened in a query's span, undated ones among them. */
export const during: Operation<'during'> = {
  name: 'during',
  lane: 'read',
  run: async (scope, query, limit) => {
    const resolved = await resolveQuery(scope, query)
    const { ids } = await findEvents(scope, resolved, { sort: 'oldest', page: 1, size: limit + 1 })
    const spanned = query.from !== null || query.to !== null
    const all = [...ids, ...(spanned ? await undated(scope, resolved, limit + 1 - ids.length) : [])]
    return { events: await loadEvents(scope, all.slice(0, limit)), more: all.length > limit }
  },
}

/** Events without a date that fit in all else; a search by dates leaves them out. */
async function undated(scope: Scope, resolved: Resolved, limit: number): Promise<number[]> {
  const all = byIndex(scope, 'event_day')
  const rows = await eachOnce(tested({ ...all, events: all.events.where('event.day', 'is', null) }, resolved))
    .limit(limit)
    .execute()
  return rows.map((row) => (row as { id: number }).id)
}
