import type { Scope } from '../scope.ts'
import type { Candidates, Events } from './candidates.ts'

/** How many rows some queries have together, counting to a limit; none of them is asked once that is reached. */
export async function countUpTo(scope: Scope, queries: readonly Events[], limit: number): Promise<number> {
  let total = 0
  for (const rows of queries) {
    if (total >= limit) break
    const { count } = await scope.db
      .selectFrom(rows.limit(limit - total).as('some'))
      .select((row) => row.fn.countAll<number>().as('count'))
      .executeTakeFirstOrThrow()
    total += count
  }
  return total
}

/** Each event once. */
export function eachOnce({ events, apart, id }: Pick<Candidates, 'events' | 'apart' | 'id'>): Events {
  return apart.length === 0 ? events.select(id.as('id')) : events.select(apart).distinct()
}
