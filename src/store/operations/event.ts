import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'

export const event: Operation<'event'> = {
  name: 'event',
  lane: 'read',
  run: async (scope, no) => {
    const [found] = await loadEvents(scope, [scope.id(no)])
    return found ?? null
  },
}
