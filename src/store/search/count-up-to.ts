import type { Scope } from '../scope.ts'
import type { Candidates } from './candidates.ts'

/** How many events there are, counting to a limit. In the order of the index, an event that comes twice comes twice running. */
export async function countUpTo(scope: Scope, { events, once, day, id }: Pick<Candidates, 'events' | 'once' | 'day' | 'id'>, limit: number): Promise<number> {
  const ids = once ? events.select(id.as('id')) : events.select([day.as('day'), id.as('id')]).distinct()
  const { count } = await scope.db
    .selectFrom(ids.limit(limit).as('some'))
    .select((row) => row.fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow()
  return count
}
