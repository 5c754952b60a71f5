import { sql } from 'kysely'
import type { Page } from '../../core/query.ts'
import type { Scope } from '../scope.ts'
import { byIndex, byText, type Candidates, inLog } from './candidates.ts'
import { countUpTo } from './count-up-to.ts'
import { inSpan } from './filters.ts'
import { COUNTED, type FoundIds, justMentions, tested, UNDATED } from './find-events.ts'
import { ORDERS } from './hit.ts'
import type { Resolved } from './resolve-query.ts'

/** How many of the latest hits are sorted, and how many ranked: ranking costs more for each hit, but looks at no events. Both are more than are counted. */
const ORDERED = 2000
const RANKED = 5000

/** Finds by text: the text index gives the latest logged first, everything else is tested on the way. */
export async function findByText(scope: Scope, resolved: Resolved, terms: string, page: Page): Promise<FoundIds> {
  const found = byText(scope, terms)
  const words = justMentions(found, resolved)
  const hits = words ?? dated(tested(found, resolved), resolved)
  const ranked = page.sort === 'relevance'
  const limit = ranked ? RANKED : ORDERED
  const { ids, count } = ranked ? await mostRelevant(scope, hits, limit + 1, page) : await inOrder(scope, words === null ? hits : inLog(words), limit + 1, page)
  return {
    ids,
    total: Math.min(count, COUNTED - 1),
    exact: count < COUNTED,
    undated: await countUndated(scope, resolved, terms),
    ranked: count <= limit ? null : limit,
  }
}

/** A page of the latest in the order that was asked for, and how many they are: as a table of its own, SQLite orders and counts it, and hands over the page alone. */
async function inOrder(scope: Scope, hits: Candidates, limit: number, { sort, page, size }: Page): Promise<{ ids: number[]; count: number }> {
  const latest = scope.db.with(
    (table) => table('latest').materialized(),
    () => hits.events.select(['event.id', 'event.day', 'event.killed']).orderBy(hits.id, 'desc').limit(limit),
  )
  let ordered = latest.selectFrom('latest').select((row) => ['id', row.selectFrom('latest').select(row.fn.countAll<number>().as('count')).as('count')])
  for (const [key, direction] of ORDERS[sort]) ordered = ordered.orderBy(key, (by) => by[direction]().nullsLast())
  const rows = await ordered
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const count = rows[0]?.count ?? (page === 1 ? 0 : (await reach(scope, hits, limit)).count)
  return { ids: rows.map(({ id }) => id), count }
}

/** A page of the best matches among the latest, and how many they are. */
async function mostRelevant(scope: Scope, hits: Candidates, limit: number, { page, size }: Page): Promise<{ ids: number[]; count: number }> {
  const { count, since } = await reach(scope, hits, limit)
  const rows = await hits.events
    .where(sql<boolean>`event_text.rowid >= ${BigInt(since ?? 0)}`)
    .select(hits.id.as('id'))
    .orderBy(sql`bm25(event_text)`)
    .orderBy(hits.id, 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { ids: rows.map(({ id }) => id), count }
}

/** How many hits there are, up to the limit, and the id of the earliest of them. */
function reach({ db }: Scope, { events, id }: Candidates, limit: number): Promise<{ count: number; since: number | null }> {
  return db
    .selectFrom(events.select(id.as('id')).orderBy(id, 'desc').limit(limit).as('latest'))
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.min<number | null>('latest.id').as('since')])
    .executeTakeFirstOrThrow()
}

function dated(candidates: Candidates, resolved: Resolved): Candidates {
  let { events } = candidates
  for (const filter of inSpan(resolved)) events = events.where(filter)
  return { ...candidates, events }
}

function countUndated(scope: Scope, resolved: Resolved, terms: string): number | Promise<number> {
  if (resolved.query.from === null && resolved.query.to === null) return 0
  const undated = tested(byIndex(scope, 'event_day'), resolved)
  const events = undated.events
    .where('event.day', 'is', null)
    .where('event.id', 'in', sql<number>`(select rowid from event_text where event_text match ${terms})`)
  return countUpTo(scope, [events.select('event.id')], UNDATED)
}
