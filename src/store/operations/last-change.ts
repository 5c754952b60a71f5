import type { Operation } from '../operation.ts'
import { readRevisions } from '../read-revisions.ts'

export const lastChange: Operation<'lastChange'> = {
  name: 'lastChange',
  lane: 'read',
  run: async (scope, memberKey) => {
    const member = await scope.members().where('key', '=', memberKey).select('id').executeTakeFirst()
    if (member === undefined) return null
    const undone = scope.revisions().where('undoes', 'is not', null).select('undoes')
    const own = scope.revisions().where('member_id', '=', member.id).where('action', '!=', 'undo').where('seq', 'not in', undone)
    const [last] = await readRevisions(own.orderBy('seq', 'desc').limit(1))
    return last ?? null
  },
}
