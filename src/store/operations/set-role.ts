import { Refusal } from '../../core/bad-input.ts'
import type { Operation } from '../operation.ts'

export const setRole: Operation<'setRole'> = {
  name: 'setRole',
  lane: 'write',
  run: async ({ db, desk, members }, key, role) => {
    const others = await members().where('role', '=', 'admin').where('key', '!=', key).select('key').executeTakeFirst()
    if (role !== 'admin' && others === undefined) throw new Refusal('A desk keeps one admin.', 'Make someone else admin first: /desk members NAME role:admin')
    const changed = await db.updateTable('member').set({ role }).where('desk_id', '=', desk).where('key', '=', key).executeTakeFirst()
    if (changed.numUpdatedRows === 0n) throw new Refusal(`${key} is no member of this desk.`)
  },
}
