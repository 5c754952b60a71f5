import type { BoardMethod } from '../board-method.ts'
import { ofPlatforms } from './platform.ts'
import { subscriptionOf } from './subscription-row.ts'

/** Clocks are set back by seconds all the time; by so much only where they were wrong. */
const SET_BACK_MS = 3_600_000

/** Those that are due, and those whose last run lies ahead: the clock was wrong when they ran, or is now. */
export const due: BoardMethod<'due'> = {
  name: 'due',
  lane: 'read',
  run: async ({ db, at }, platforms, limit) => {
    const ahead = new Date(Date.parse(at) + SET_BACK_MS).toISOString()
    const rows = await db
      .selectFrom('subscription')
      .innerJoin('desk', 'desk.id', 'subscription.desk_id')
      .leftJoin('workspace', 'workspace.key', 'subscription.workspace')
      .where('status', '=', 'active')
      .where((row) => row.or([row('due_at', '<=', at), row('last_at', '>', ahead)]))
      .where((row) => row.or([row('workspace.desk_id', 'is', null), row('workspace.desk_id', '=', row.ref('subscription.desk_id'))]))
      .where((row) => ofPlatforms(row.ref('subscription.workspace'), platforms))
      .orderBy('due_at')
      .orderBy('subscription.id')
      .limit(limit)
      .selectAll('subscription')
      .select('desk.key as desk_key')
      .execute()
    return rows.map((row) => ({ desk: row.desk_key, subscription: subscriptionOf(row) }))
  },
}
