import type { House } from '../../../src/core/house.ts'
import { EVERYTHING } from '../../../src/core/query.ts'
import { StoreTrouble } from '../../../src/core/store.ts'
import { postRound } from '../../../src/digest/round.ts'
import { runDue } from '../../../src/digest/run-due.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { posterAt, type Reach } from './reach.ts'

/** What a process is asked, as JSON in its first argument. */
export interface Asked {
  readonly file: string
  readonly reach: Reach
  /** What it takes for now. */
  readonly at: string
  /** It kills itself before or after its so manyth call of the database or the platform; 0 for never. */
  readonly steps: number
}

/** Makes and posts what is due at an instant until it is done or killed. */
const { file, reach, at, steps } = JSON.parse(process.argv[2] ?? '') as Asked
const offset = Date.parse(at) - Date.now()
const clock = (): Date => new Date(Date.now() + offset)

let [left, spoken] = [steps, false]
function step(): void {
  if (!spoken) process.stdout.write('at work\n')
  spoken = true
  left -= 1
  if (left === 0) process.kill(process.pid, 'SIGKILL')
}

/** The same with a step before and after each call. */
function counted<Port extends object>(port: Port): Port {
  const methods = Object.entries(port).map(([name, value]) => {
    if (typeof value !== 'function') return [name, value]
    const method = async (...input: unknown[]): Promise<unknown> => {
      step()
      const answer: unknown = await value(...input)
      step()
      return answer
    }
    return [name, method]
  })
  return Object.fromEntries(methods) as Port
}

const report = (_: string, error: unknown): void => {
  if (!(error instanceof StoreTrouble && error.code === 'busy')) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
}
const store = await openStore({ file, now: clock })
const house: House = {
  commands: [],
  gazetteer: noGazetteer,
  switchboard: store.switchboard,
  clock,
  deskOf: async (workspace) => counted(await store.deskOf(workspace)),
  makePicture: () => Promise.reject(new Error('Nothing is drawn here.')),
  draw: () => Promise.reject(new Error('Nothing is drawn here.')),
  report,
}
const posters = [counted(await posterAt(reach, house))]
const board = counted(store.digests)
/** Nobody here has a filter, and no source a total. */
const reader = { query: async () => ({ query: EVERYTHING, echo: null }), totals: async () => [] }
await runDue({ house, board, reader, platforms: posters.map(({ platform }) => platform) })
const pace = { channelMs: 0, atOnce: 4, leaseSeconds: 60, lookAfterSeconds: 100, looks: 3 }
await postRound({ board, posters, clock, holder: `process ${process.pid}`, report }, pace, new AbortController().signal)
await store.close()
