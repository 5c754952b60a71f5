import type { BoardMethod } from './board-method.ts'

/** Says when a subscription is due instead, where nothing else has said so meanwhile. */
export const moveDue: BoardMethod<'moveDue'> = {
  name: 'moveDue',
  lane: 'write',
  run: async ({ db }, desk, { no, version, due }, next) => {
    const moved = await db
      .updateTable('subscription')
      .set({ due_day: next.day, due_at: next.at })
      .where('desk_id', '=', db.selectFrom('desk').select('id').where('key', '=', desk))
      .where('no', '=', no)
      .where('version', '=', version)
      .where('due_at', '=', due.at)
      .executeTakeFirst()
    return moved.numUpdatedRows > 0n
  },
}
