import { sql } from 'kysely'
import type { Page } from '../../core/query.ts'
import type { Scope } from '../scope.ts'
import { byIndex, byText, type Candidates } from './candidates.ts'
import { countUpTo, eachOnce } from './count-up-to.ts'
import { inSpan } from './filters.ts'
import { COUNTED, type FoundIds, justMentions, pageOf, tested, UNDATED } from './find-events.ts'
import type { Resolved } from './resolve-query.ts'

/** So many of the latest logged are put in order; ranking costs more, but looks at words alone. */
const ORDERED = 2000
const RANKED = 5000

/** Finds by text: the text index gives the latest logged first, everything else is tested on the way. */
export async function findByText(scope: Scope, resolved: Resolved, terms: string, page: Page): Promise<FoundIds> {
  const found = byText(scope, terms)
  const candidates = dated(tested(found, resolved), resolved)
  const limit = page.sort === 'relevance' ? RANKED : ORDERED
  const hits = await candidates.events
    .select(['event.id', 'event.day', 'event.killed'])
    .orderBy(found.id, 'desc')
    .limit(limit + 1)
    .execute()
  const latest = hits.slice(0, limit)
  const all = latest.length === hits.length
  const total = all ? hits.length : await countUpTo(scope, justMentions(found, resolved) ?? eachOnce(candidates), COUNTED)
  return {
    ids: page.sort === 'relevance' ? await mostRelevant(candidates, latest.at(-1)?.id ?? 0, page) : pageOf(latest, page),
    total: Math.min(total, COUNTED - 1),
    exact: total < COUNTED,
    undated: await countUndated(scope, resolved, terms),
    ranked: all ? null : limit,
  }
}

/** A page of the best matches among those logged since the given one. */
async function mostRelevant({ events }: Candidates, since: number, { page, size }: Page): Promise<number[]> {
  const rows = await events
    .where(sql<boolean>`event_text.rowid >= ${BigInt(since)}`)
    .select('event.id')
    .orderBy(sql`bm25(event_text)`)
    .orderBy('event.id', 'desc')
    .limit(size)
    .offset((page - 1) * size)
    .execute()
  return rows.map(({ id }) => id)
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
