import type { Operation } from '../operation.ts'
import { readRevisions } from '../read-revisions.ts'

/** Everything that was done to an event or an entry, oldest first. */
export const history: Operation<'history'> = {
  name: 'history',
  lane: 'read',
  run: (scope, subject, no) => readRevisions(scope.revisions().where('subject', '=', subject).where('no', '=', no).orderBy('seq')),
}
