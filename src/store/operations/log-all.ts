import { logAllEvents } from '../log-event.ts'
import type { Operation } from '../operation.ts'

/** Logs many events in one transaction: all of them or none. */
export const logAll: Operation<'logAll'> = { name: 'logAll', lane: 'write', run: logAllEvents }
