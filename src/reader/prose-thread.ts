import type { Worker } from 'node:worker_threads'
import { StoreTrouble } from '../core/store.ts'
import { unpackError } from '../threads/packed-error.ts'
import { startWorker } from '../threads/start-worker.ts'
import type { ProseAnswer, ProseTask } from './prose-message.ts'

const WORKER = new URL('./prose-worker.ts', import.meta.url)
/** A thread that has had nothing to read for so many milliseconds ends, and gives back some 30 MB. */
const IDLE = 600_000
/** More texts than this do not wait for their turn. */
const MOST_WAITING = 50

/** The thread that reads prose: one text at a time, the others wait. */
export interface ProseThread {
  read(task: ProseTask): Promise<unknown>
  close(): Promise<void>
}

interface Waiting {
  readonly task: ProseTask
  resolve(value: unknown): void
  reject(error: Error): void
}

/** Starts the thread when the first text comes, and ends it when none has come for a while. */
export function openProseThread(): ProseThread {
  const queue: Waiting[] = []
  let worker: Worker | null = null
  let idle: NodeJS.Timeout | undefined
  const refuse = (): void => {
    for (const { reject } of queue.splice(0)) reject(new StoreTrouble('unusable', 'The text was not read: the thread that reads stopped. Send it again.'))
  }
  const end = async (): Promise<void> => {
    clearTimeout(idle)
    const ending = worker
    worker = null
    refuse()
    await ending?.terminate()
  }
  const next = (): void => {
    clearTimeout(idle)
    const [first] = queue
    if (first !== undefined) worker?.postMessage(first.task)
    else {
      idle = setTimeout(end, IDLE)
      idle.unref()
    }
  }
  const start = (): void => {
    const started = startWorker(WORKER, {})
    worker = started
    started.on('message', (answer: ProseAnswer) => {
      settle(queue.shift(), answer)
      next()
    })
    started.on('error', () => undefined) // its exit says that it is gone
    started.once('exit', () => {
      if (worker !== started) return
      worker = null
      refuse()
    })
  }
  return {
    read: (task) =>
      new Promise((resolve, reject) => {
        if (queue.length >= MOST_WAITING) {
          reject(new StoreTrouble('busy', 'Very many texts are being read just now. Send this one again in a minute.'))
          return
        }
        if (worker === null) start()
        queue.push({ task, resolve, reject })
        if (queue.length === 1) next()
      }),
    close: end,
  }
}

function settle(waiting: Waiting | undefined, answer: ProseAnswer): void {
  if (answer.ok) waiting?.resolve(answer.value)
  else waiting?.reject(unpackError(answer.error))
}
