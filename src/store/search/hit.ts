import { type Compilable, type Expression, type OrderByDirection, sql } from 'kysely'
import type { Sort } from '../../core/query.ts'
import type { Candidates, Events } from './candidates.ts'

/** An event found, with what it is ordered by. Days are days since 1970; null is an unknown date. */
export interface Hit {
  readonly id: number
  readonly day: number | null
  readonly killed: number
}

type Key = 'id' | 'day' | 'killed'

/** Relevance needs a text: without one it is the newest first. */
export const ORDERS: Readonly<Record<Sort, readonly (readonly [Key, OrderByDirection])[]>> = {
  newest: [
    ['day', 'desc'],
    ['id', 'desc'],
  ],
  oldest: [
    ['day', 'asc'],
    ['id', 'asc'],
  ],
  logged: [['id', 'desc']],
  killed: [
    ['killed', 'desc'],
    ['day', 'desc'],
    ['id', 'desc'],
  ],
  relevance: [
    ['day', 'desc'],
    ['id', 'desc'],
  ],
}

/** Which of two events stands first; those of unknown date stand last. */
export function compareHits(sort: Sort): (a: Hit, b: Hit) => number {
  return (a, b) => {
    for (const [key, direction] of ORDERS[sort]) {
      const order = compare(a[key], b[key], direction)
      if (order !== 0) return order
    }
    return 0
  }
}

function compare(a: number | null, b: number | null, direction: OrderByDirection): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null)
  return direction === 'asc' ? a - b : b - a
}

/** The first candidates, in order, up to the limit. SQLite sorts null before any day. Losses are read only where they are sorted by. */
export function firstHits({ events, day, id }: Candidates, sort: Sort, limit: number): Compilable<Hit> {
  const killed = sort === 'killed' ? sql.ref<number>('event.killed') : sql.lit(0)
  const columns: Readonly<Record<Key, Expression<number | null>>> = { id, day, killed }
  let ordered: Events = events
  for (const [key, direction] of ORDERS[sort]) ordered = ordered.orderBy(columns[key], direction)
  return ordered
    .select([day.as('day'), id.as('id'), killed.as('killed')])
    .distinct()
    .limit(limit)
}
