import { Refusal } from '../../core/bad-input.ts'
import type { Operation } from '../operation.ts'

export const setRole: Operation<'setRole'> = {
  name: 'setRole',
  lane: 'write',
  run: async ({ db, desk }, key, role) => {
    const changed = await db.updateTable('member').set({ role }).where('desk_id', '=', desk).where('key', '=', key).executeTakeFirst()
    if (changed.numUpdatedRows === 0n) throw new Refusal(`${key} is no member of this desk.`)
  },
}
