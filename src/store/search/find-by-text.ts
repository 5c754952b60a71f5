import { sql } from 'kysely'
import type { Page } from '../../core/query.ts'
import type { Scope } from '../scope.ts'
import { byIndex, byText, type Candidates } from './candidates.ts'
import { countUpTo, eachOnce } from './count-up-to.ts'
import { inSpan } from './filters.ts'
import { COUNTED, type FoundIds, justMentions, tested, UNDATED } from './find-events.ts'
import { ORDERS } from './hit.ts'
import type { Resolved } from './resolve-query.ts'

/** So many of the latest logged are put in order; ranking costs more, but looks at words alone. */
const ORDERED = 2000
const RANKED = 5000

/** Finds by text: the text index gives the latest logged first, everything else is tested on the way. */
export async function findByText(scope: Scope, resolved: Resolved, terms: string, page: Page): Promise<FoundIds> {
  const found = byText(scope, terms)
  const candidates = dated(tested(found, resolved), resolved)
  const limit = page.sort === 'relevance' ? RANKED : ORDERED
  const latest = latestLogged(scope, candidates, found, limit + 1)
  const { ids, count } = page.sort === 'relevance' ? await mostRelevant(candidates, latest, page) : await inOrder(latest, page)
  const all = count <= limit
  const total = all ? count : await countUpTo(scope, justMentions(found, resolved) ?? eachOnce(candidates), COUNTED)
  return {
    ids,
    total: Math.min(total, COUNTED - 1),
    exact: total < COUNTED,
    undated: await countUndated(scope, resolved, terms),
    ranked: all ? null : limit,
  }
}

type Latest = ReturnType<typeof latestLogged>

/** So many of the latest logged, as a table of its own: SQLite orders and counts it, and hands over the page alone. */
function latestLogged({ db }: Scope, { events }: Candidates, found: Candidates, limit: number) {
  const hits = events.select(['event.id', 'event.day', 'event.killed']).orderBy(found.id, 'desc').limit(limit)
  return db.with(
    (table) => table('latest').materialized(),
    () => hits,
  )
}

/** A page of them in the order that was asked for, and how many they are. */
async function inOrder(latest: Latest, { sort, page, size }: Page): Promise<{ ids: number[]; count: number }> {
  let ordered = latest.selectFrom('latest').select((row) => ['id', row.selectFrom('latest').select(row.fn.countAll<number>().as('count')).as('count')])
  for (const [key, direction] of ORDERS[sort]) ordered = ordered.orderBy(key, (by) => by[direction]().nullsLast())
  const rows = await ordered
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  const count = rows[0]?.count ?? (page === 1 ? 0 : (await reach(latest)).count)
  return { ids: rows.map(({ id }) => id), count }
}

/** A page of the best matches among them, and how many they are. */
async function mostRelevant({ events }: Candidates, latest: Latest, { page, size }: Page): Promise<{ ids: number[]; count: number }> {
  const { count, since } = await reach(latest)
  const rows = await events
    .where(sql<boolean>`event_text.rowid >= ${BigInt(since ?? 0)}`)
    .select('event.id')
    .orderBy(sql`bm25(event_text)`)
    .orderBy('event.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return { ids: rows.map(({ id }) => id), count }
}

/** How many they are, and the first of them that was logged. */
function reach(latest: Latest): Promise<{ count: number; since: number | null }> {
  return latest
    .selectFrom('latest')
    .select((row) => [row.fn.countAll<number>().as('count'), row.fn.min<number | null>('id').as('since')])
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
  return countUpTo(scope, events.select('event.id'), UNDATED)
}
