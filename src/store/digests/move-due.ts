import type { BoardMethod } from '../board-method.ts'
import { skipRuns } from './skip-runs.ts'

/** Says when a subscription is due instead, where nothing else has said so meanwhile. */
export const moveDue: BoardMethod<'moveDue'> = {
  name: 'moveDue',
  lane: 'write',
  run: async ({ db, at }, desk, { no, version, due }, next, skipped) => {
    const moved = await db
      .updateTable('subscription')
      .set({ due_day: next.day, due_at: next.at })
      .where('desk_id', '=', db.selectFrom('desk').select('id').where('key', '=', desk))
      .where('no', '=', no)
      .where('version', '=', version)
      .where('due_at', '=', due.at)
      .returning(['id', 'last_seq', 'last_at'])
      .executeTakeFirst()
    if (moved === undefined) return false
    await skipRuns(db, moved.id, skipped, { seq: moved.last_seq ?? 0, at: moved.last_at ?? at }, at)
    return true
  },
}
