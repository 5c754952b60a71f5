import { parentPort, threadId, workerData } from 'node:worker_threads'
import { complete } from '../../gazetteer/complete.ts'
import { locate } from '../../gazetteer/locate.ts'
import type { Request, Response } from '../../threads/exchange.ts'
import { packError } from '../../threads/packed-error.ts'
import { buildBase } from './build-base.ts'
import { gazetteerTrouble } from './gazetteer-trouble.ts'
import { type GazetteerData, type GazetteerTask, makingFile, type Progress } from './message.ts'
import { openShelves, type Shelves } from './shelves.ts'

const { file, base } = workerData as GazetteerData
const port = parentPort
let shelves: Shelves | null = null

port?.on('message', ({ id, task }: Request<GazetteerTask>) => {
  port.postMessage(respond(id, task))
  if (task.kind === 'close') port.close()
})
port?.postMessage({ id: 0, ok: true, value: null } satisfies Response)

function respond(id: number, task: GazetteerTask): Response {
  try {
    return { id, ok: true, value: perform(task) }
  } catch (error) {
    return { id, ok: false, error: packError(gazetteerTrouble(error, file)) }
  }
}

function perform(task: GazetteerTask): unknown {
  if (task.kind === 'build') return buildBase(file, makingFile(file, threadId), base, (share) => port?.postMessage({ share } satisfies Progress))
  if (task.kind === 'close') return shelves?.close()
  shelves ??= openShelves(file, base.stamp)
  if (task.kind === 'open') return shelves !== null
  if (shelves === null) throw new Error('The gazetteer is asked before it is open.')
  if (task.kind === 'lies') return shelves.boxes().lies({ country: task.country, ...task.point })
  if (task.kind === 'locate') return locate(shelves.lookup, task.name, task.hints)
  return task.kind === 'place' ? shelves.lookup.place(task.ref) : complete(shelves.lookup, task.typed, task.hints, task.limit)
}
