import type { Operation } from '../operation.ts'
import { ownChanges } from '../own-changes.ts'
import { readRevisions } from '../read-revisions.ts'

export const lastChange: Operation<'lastChange'> = {
  name: 'lastChange',
  lane: 'read',
  run: async (scope, memberKey) => {
    const own = await ownChanges(scope, memberKey)
    const [last] = own === null ? [] : await readRevisions(own.orderBy('seq', 'desc').limit(1))
    return last ?? null
  },
}
