import { loadEntries } from '../load-entries.ts'
import type { Operation } from '../operation.ts'

export const entry: Operation<'entry'> = {
  name: 'entry',
  lane: 'read',
  run: async (scope, register, no) => {
    const [found] = await loadEntries(scope, register, no)
    return found ?? null
  },
}
