import type { Compilable } from 'kysely'
import type { Page, Sort } from '../../core/query.ts'
import { askEach } from '../kept-query.ts'
import type { Scope } from '../scope.ts'
import { type Candidates, inLog, isLive } from './candidates.ts'
import { countUpTo, eachOnce } from './count-up-to.ts'
import { chooseDriver, once, type Way } from './driver.ts'
import { filters } from './filters.ts'
import { compareHits, firstHits, type Hit } from './hit.ts'
import type { Resolved } from './resolve-query.ts'
import { lastingInto, partsOfSpan, withinSpan } from './spans.ts'

/** Counting stops here: nobody turns a hundred pages, and the count of a busy place would take longer than the page. */
export const COUNTED = 1001
export const UNDATED = 1000

/** Ids of a page, and how many events there are. */
export interface FoundIds {
  readonly ids: readonly number[]
  readonly total: number
  readonly exact: boolean
  readonly undated: number
  readonly ranked: number | null
}

/** Finds by everything but text. */
export async function findEvents(scope: Scope, resolved: Resolved, { sort, page, size }: Page): Promise<FoundIds> {
  const { each, all } = await chooseDriver(scope, resolved, sort)
  const lasting = lastingInto(scope, resolved).map((candidates) => tested(candidates, resolved))
  const ways = [...each.map(({ ids, of }): Way => ({ ids, of: (id) => readable(of(id), resolved, sort) })), ...lasting.map(once)]
  const first = (candidates: Candidates): Compilable<Hit> => firstHits(candidates, sort, page * size)
  const hits = ways.flatMap(({ ids, of }) => askEach(scope, ids, (id) => inOrder(of(id), sort).map(first)))
  const total = await countUpTo(scope, [...inParts(all, resolved), ...lasting].map(eachOnce), COUNTED)
  return {
    ids: pageOf(hits, { sort, page, size }),
    total: Math.min(total, COUNTED - 1),
    exact: total < COUNTED,
    undated: await countUndated(scope, resolved, all),
    ranked: null,
  }
}

/** The rows that hits are read from: an index alone where it answers the whole query, else the events within the days. */
function readable(candidates: Candidates, resolved: Resolved, sort: Sort): Candidates {
  const { from, to } = resolved.query
  const enough = candidates.mentions?.dated === true && sort !== 'killed' && from === null && to === null
  return (enough ? justMentions(candidates, resolved) : null) ?? withinSpan(passing(candidates, resolved), resolved)
}

/** The ids of one page. The hits contain it, but not in order, and some of them twice. */
function pageOf(hits: readonly Hit[], { sort, page, size }: Page): number[] {
  const once = [...new Map(hits.map((hit) => [hit.id, hit])).values()]
  return once
    .toSorted(compareHits(sort))
    .slice((page - 1) * size, page * size)
    .map(({ id }) => id)
}

/** Candidates that pass everything that is asked for but text and dates. */
export function tested(candidates: Candidates, resolved: Resolved): Candidates {
  let { events } = candidates
  for (const filter of filters(resolved, candidates.key)) events = events.where(filter)
  return { ...candidates, events }
}

/** The same, where their key is all that is asked for joined to the days of events alone: the whole row of an event lies far from the next. */
function passing(candidates: Candidates, resolved: Resolved): Candidates {
  const bare = justMentions(candidates, resolved)
  return bare === null ? tested(candidates, resolved) : inLog(bare)
}

/**
 * All candidates within the days, in two parts for counting: first those that begin within them, which are most and cheap to count; the others are
 * counted only if the limit is not reached.
 */
function inParts(all: Candidates, resolved: Resolved): Candidates[] {
  const bare = justMentions(all, resolved)
  const { begun, before } = partsOfSpan(passing(all, resolved), resolved)
  return [bare === null ? begun : partsOfSpan(bare, resolved).begun, ...before]
}

/** The candidates read from an index alone, where their key is all that the query asks for; else null. */
export function justMentions(all: Candidates, resolved: Resolved): Candidates | null {
  const { mentions, key, id } = all
  const { from, to, status } = resolved.query
  const others = filters(resolved, key).length - (status === 'live' ? 1 : 0)
  if (mentions === null || others > 0 || (!mentions.dated && (from !== null || to !== null))) return null
  return { ...all, events: status === 'live' ? mentions.rows.where(isLive(id)) : mentions.rows }
}

/** Sorted by day, SQLite puts unknown dates first, and here they come last: they are read on their own. */
function inOrder(candidates: Candidates, sort: Sort): Candidates[] {
  if (sort !== 'oldest') return [candidates]
  const { events, day } = candidates
  return [
    { ...candidates, events: events.where(day, 'is not', null) },
    { ...candidates, events: events.where(day, 'is', null) },
  ]
}

/** How many events a search by dates leaves out because their date is unknown. */
function countUndated(scope: Scope, resolved: Resolved, all: Candidates): number | Promise<number> {
  if (resolved.query.from === null && resolved.query.to === null) return 0
  const some = justMentions(all, resolved) ?? tested(all, resolved)
  return countUpTo(scope, [eachOnce({ ...some, events: some.events.where(all.day, 'is', null) })], UNDATED)
}
