import { loadEvents } from '../load-events.ts'
import { logAllEvents } from '../log-event.ts'
import type { Operation } from '../operation.ts'

/** Logs one event and gives it back as stored. */
export const log: Operation<'log'> = {
  name: 'log',
  lane: 'write',
  run: async (scope, facts, stamp, why) => {
    const [no = 0] = await logAllEvents(scope, [{ facts, stamp, why }])
    const [event] = await loadEvents(scope, [scope.id(no)])
    if (event === undefined) throw new Error(`E-${no} was logged and cannot be read.`)
    return event
  },
}
