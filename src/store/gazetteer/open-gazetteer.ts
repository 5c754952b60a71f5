import { rmSync } from 'node:fs'
import type { Worker } from 'node:worker_threads'
import type { Gazetteer } from '../../core/gazetteer.ts'
import { StoreTrouble } from '../../core/store.ts'
import { startWorker } from '../../threads/start-worker.ts'
import { stopping } from '../../threads/stopping.ts'
import { type WorkThread, workThread } from '../../threads/work-thread.ts'
import { type GazetteerData, type GazetteerTask, makingFile, type Progress } from './message.ts'

const WORKER = new URL('./worker.ts', import.meta.url)

/**
 * Opens the world's places, in a thread of their own. Where the file is missing or was made from another list, it is made first, which takes
 * about a quarter of a minute; `progress` hears how much has been read, from 0 to 1.
 */
export function openGazetteer({ file, base, progress }: GazetteerData & { progress(share: number): void }): Gazetteer {
  let thread = start({ file, base })
  let builder: Worker | null = null
  let closed = false
  const build = async (): Promise<void> => {
    builder = startWorker(WORKER, { file, base } satisfies GazetteerData)
    builder.on('message', (message: object) => 'share' in message && progress((message as Progress).share))
    const making = workThread<GazetteerTask>(builder)
    await making.ask({ kind: 'build' }).finally(() => making.close())
    builder = null
  }
  const open = async (): Promise<void> => {
    if (await thread.ask({ kind: 'open' })) return
    await build()
    if (!(await thread.ask({ kind: 'open' })))
      throw new StoreTrouble('unusable', `The gazetteer ${file} was made and cannot be read. Move it away, and Sitlog makes a new one.`)
  }
  const ready = open()
  ready.catch(() => undefined) // whoever asks hears of it
  const ask = async (task: GazetteerTask): Promise<unknown> => {
    await ready
    if (closed) throw stopping()
    if (thread.ended()) {
      thread = start({ file, base })
      await thread.ask({ kind: 'open' })
    }
    return thread.ask(task)
  }
  return {
    ready: () => ready,
    locate: (name, hints) => ask({ kind: 'locate', name, hints }) as ReturnType<Gazetteer['locate']>,
    complete: (typed, hints, limit) => ask({ kind: 'complete', typed, hints, limit }) as ReturnType<Gazetteer['complete']>,
    place: (ref) => ask({ kind: 'place', ref }) as ReturnType<Gazetteer['place']>,
    lies: (country, point) => ask({ kind: 'lies', country, point }) as ReturnType<Gazetteer['lies']>,
    close: async () => {
      closed = true
      const making = builder === null ? null : makingFile(file, builder.threadId)
      await builder?.terminate()
      if (making !== null) rmSync(making, { force: true })
      await thread.close()
    },
  }
}

function start(data: GazetteerData): WorkThread<GazetteerTask> {
  return workThread(startWorker(WORKER, data))
}
