import { loadEntries } from '../load-entries.ts'
import type { Operation } from '../operation.ts'

export const entries: Operation<'entries'> = {
  name: 'entries',
  lane: 'read',
  run: (scope, register) => loadEntries(scope, register, null),
}
