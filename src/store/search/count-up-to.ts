import type { Scope } from '../scope.ts'
import type { Candidates, Events } from './candidates.ts'

/** How many rows a query has, counting to a limit. */
export async function countUpTo(scope: Scope, rows: Events, limit: number): Promise<number> {
  const { count } = await scope.db
    .selectFrom(rows.limit(limit).as('some'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}

/** Each event once. In the order of an index, one that comes twice comes twice running: so the days are told apart too, at no cost. */
export function eachOnce({ events, once, day, id }: Candidates): Events {
  return once ? events.select(id.as('id')) : events.select([day.as('day'), id.as('id')]).distinct()
}
