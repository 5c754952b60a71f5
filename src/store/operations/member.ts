import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'

/** The member of that key. Whoever comes first to a desk is its admin; a new name replaces the old one. */
export const member: Operation<'member'> = {
  name: 'member',
  lane: 'write',
  glance: async (scope, key, name) => {
    const known = await find(scope, key)
    return known?.name === name ? known : null
  },
  run: async (scope, key, name) => {
    const known = await find(scope, key)
    if (known !== null) {
      await scope.db.updateTable('member').set({ name }).where('desk_id', '=', scope.desk).where('key', '=', key).execute()
      return { ...known, name }
    }
    const first = await scope.members().select('id').limit(1).executeTakeFirst()
    const role = first === undefined ? 'admin' : 'logger'
    await scope.db.insertInto('member').values({ desk_id: scope.desk, key, name, role, joined_at: scope.at }).execute()
    return { key, name, role }
  },
}

async function find(scope: Scope, key: string) {
  const row = await scope.members().where('key', '=', key).select(['key', 'name', 'role']).executeTakeFirst()
  return row ?? null
}
