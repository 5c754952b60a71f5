import type { Operation } from '../operation.ts'
import { ownChanges } from '../own-changes.ts'
import { readRevisions } from '../read-revisions.ts'

export const ownChange: Operation<'ownChange'> = {
  name: 'ownChange',
  lane: 'read',
  run: async (scope, memberKey, seq) => {
    const own = await ownChanges(scope, memberKey)
    const [change] = own === null ? [] : await readRevisions(own.where('seq', '=', seq))
    return change ?? null
  },
}
