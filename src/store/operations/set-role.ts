import { Refusal } from '../../core/bad-input.ts'
import type { Operation } from '../operation.ts'
import { writeDeskChange } from '../write-desk-change.ts'

export const setRole: Operation<'setRole'> = {
  name: 'setRole',
  lane: 'write',
  run: async (scope, key, role, stamp) => {
    const { db, desk, members } = scope
    const others = await members().where('role', '=', 'admin').where('key', '!=', key).select('key').executeTakeFirst()
    if (role !== 'admin' && others === undefined) throw new Refusal('A desk keeps one admin.', 'Make someone else admin first: /desk members NAME role:admin')
    const known = await members().where('key', '=', key).select('role').executeTakeFirst()
    if (known === undefined) throw new Refusal(`${key} is no member of this desk.`)
    if (known.role === role) return
    await db.updateTable('member').set({ role }).where('desk_id', '=', desk).where('key', '=', key).execute()
    await writeDeskChange(scope, { what: 'role', whose: key, before: known.role, after: role }, stamp)
  },
}
