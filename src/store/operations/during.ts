import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { byIndex } from '../search/candidates.ts'
import { eachOnce } from '../search/count-up-to.ts'
import { findEvents, tested } from '../search/find-events.ts'
import { matching } from '../search/matching.ts'
import { type Resolved, resolveQuery } from '../search/resolve-query.ts'

/** The events that may have happened in a query's span, undated ones among them. */
export const during: Operation<'during'> = {
  name: 'during',
  lane: 'read',
  run: async (scope, query, limit) => {
    const resolved = await resolveQuery(scope, query)
    const dated = await inSpan(scope, resolved, limit + 1)
    const spanned = query.from !== null || query.to !== null
    const all = [...dated, ...(spanned ? await undated(scope, resolved, limit + 1 - dated.length) : [])]
    return { events: await loadEvents(scope, all.slice(0, limit)), more: all.length > limit }
  },
}

/** Ids of what a search finds, the oldest first; by text, in the order of their numbers. */
async function inSpan(scope: Scope, resolved: Resolved, limit: number): Promise<readonly number[]> {
  if (resolved.match === null) return (await findEvents(scope, resolved, { sort: 'oldest', page: 1, size: limit })).ids
  const rows = await matching(scope, resolved).orderBy('event.id').limit(limit).select('event.id').execute()
  return rows.map(({ id }) => id)
}

/** Ids of events without a date that fit in all else; a search by dates leaves them out. */
async function undated(scope: Scope, resolved: Resolved, limit: number): Promise<number[]> {
  if (resolved.match !== null) {
    const anytime = { ...resolved, query: { ...resolved.query, from: null, to: null } }
    const rows = await matching(scope, anytime).where('event.day', 'is', null).limit(limit).select('event.id').execute()
    return rows.map(({ id }) => id)
  }
  const all = byIndex(scope, 'event_day')
  const rows = await eachOnce(tested({ ...all, events: all.events.where('event.day', 'is', null) }, resolved))
    .limit(limit)
    .execute()
  return rows.map((row) => (row as { id: number }).id)
}
