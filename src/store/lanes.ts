import { startWorker } from '../threads/start-worker.ts'
import { stopping } from '../threads/stopping.ts'
import { type WorkThread, workThread } from '../threads/work-thread.ts'
import { LANES, type Lane, type Task, type WorkerData } from './message.ts'

const WORKER = new URL('./worker.ts', import.meta.url)

/** How many threads each lane grows to. */
const SIZES: Readonly<Record<Lane, number>> = { write: 1, read: 2, scan: 1, copy: 1 }

/** The threads that work on one database file. */
export interface Lanes {
  ask(lane: Lane, task: Task): Promise<unknown>
  close(): Promise<void>
}

/** Starts the writer and a reader; further threads start when they are first needed, and in place of one that died. Once closed, all that is asked is refused. */
export function openLanes(file: string): Lanes {
  const threads: Record<Lane, WorkThread<Task>[]> = { write: [], read: [], scan: [], copy: [] }
  let closed = false
  const start = (lane: Lane): WorkThread<Task> => {
    const thread = workThread<Task>(startWorker(WORKER, { file, lane } satisfies WorkerData))
    threads[lane].push(thread)
    return thread
  }
  const pick = (lane: Lane): WorkThread<Task> => {
    threads[lane] = threads[lane].filter((thread) => !thread.ended())
    const [idlest] = threads[lane].toSorted((a, b) => a.held() - b.held())
    if (idlest === undefined) return start(lane)
    // A new thread takes half a second to start: it is for the next question, not for this one.
    if (idlest.held() > 0 && threads[lane].length < SIZES[lane]) start(lane)
    return idlest
  }
  start('write')
  start('read')
  return {
    ask: async (lane, task) => {
      if (closed) throw stopping()
      return pick(lane).ask(task)
    },
    close: async () => {
      closed = true
      // The writer goes last: the last connection to close takes the write-ahead log into the file.
      for (const lane of LANES.toReversed()) await Promise.all(threads[lane].map((thread) => thread.close()))
    },
  }
}
