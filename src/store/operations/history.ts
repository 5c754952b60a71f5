import type { Operation } from '../operation.ts'
import { readRevisions } from '../read-revisions.ts'

/** Everything that was done to an event, oldest first. */
export const history: Operation<'history'> = {
  name: 'history',
  lane: 'read',
  run: (scope, no) => readRevisions(scope.revisions().where('event_no', '=', no).orderBy('seq')),
}
