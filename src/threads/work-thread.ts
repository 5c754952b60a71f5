import type { Worker } from 'node:worker_threads'
import { StoreTrouble } from '../core/store.ts'
import type { Request, Response } from './exchange.ts'
import { oneATurn } from './one-a-turn.ts'
import { unpackError } from './packed-error.ts'

/** One worker thread, seen from the main thread. Its tasks have a kind; all threads know `close`. */
export interface WorkThread<Task> {
  /** Tasks that it has not answered; 1 more until it has started. */
  held(): number
  /** True once it can answer no more. */
  ended(): boolean
  ask(task: Task): Promise<unknown>
  /** Closes its database and waits until it is gone. */
  close(): Promise<void>
}

interface Close {
  readonly kind: 'close'
}

interface Waiting {
  resolve(value: unknown): void
  reject(error: Error): void
}

const STARTED = 0

/** All threads answer to one event loop. */
const inTurn = oneATurn()

/** Speaks with a worker that was started. If it dies, what it held is rejected with StoreTrouble. */
export function workThread<Task>(worker: Worker): WorkThread<Task | Close> {
  const waiting = new Map<number, Waiting>([[STARTED, { resolve: () => undefined, reject: () => undefined }]])
  let last = STARTED
  let ended = false
  let cause = ''
  const gone = new Promise<void>((resolve) => worker.once('exit', () => resolve()))
  worker.on('message', (response: Response) => inTurn(() => settle(waiting, response)))
  worker.on('error', (error) => {
    cause = ` (${error.message})`
  })
  worker.once('exit', () => {
    ended = true
    inTurn(() => {
      for (const { reject } of waiting.values())
        reject(new StoreTrouble('unusable', `The database thread stopped${cause}. Send the line again; if it happens again, restart Sitlog.`))
      waiting.clear()
    })
  })
  const ask = (task: Task | Close): Promise<unknown> =>
    new Promise((resolve, reject) => {
      last += 1
      waiting.set(last, { resolve, reject })
      worker.postMessage({ id: last, task } satisfies Request<Task | Close>)
    })
  return {
    held: () => waiting.size,
    ended: () => ended,
    ask,
    close: async () => {
      if (!ended) await ask({ kind: 'close' }).catch(() => undefined)
      await gone
    },
  }
}

function settle(waiting: Map<number, Waiting>, response: Response): void {
  const asked = waiting.get(response.id)
  waiting.delete(response.id)
  if (response.ok) asked?.resolve(response.value)
  else asked?.reject(unpackError(response.error))
}
