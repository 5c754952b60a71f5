import { digestReader } from '../../../commands/digest/reader.ts'
import { StoreTrouble } from '../../../src/core/store.ts'
import { postRound } from '../../../src/digest/round.ts'
import { runDue } from '../../../src/digest/run-due.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { type Fault, filePoster } from '../file-poster.ts'

/**
 * Makes and posts what is due at an instant, on a platform that is a file, until it is done or killed. `faults` is how many attempts
 * of a hundred go wrong; with `steps` it kills itself before or after its so manyth call of the database or the platform.
 */
const [, , file = '', channels = '', began = '', faults = '0', steps = '0'] = process.argv
const offset = Date.parse(began) - Date.now()
const clock = (): Date => new Date(Date.now() + offset)
const WRONG: readonly Fault[] = ['lost before', 'lost after', 'later', 'killed before', 'killed after']
const fault = (): Fault => (Math.random() * 100 < Number(faults) ? (WRONG[Math.floor(Math.random() * WRONG.length)] ?? null) : null)

let [left, spoken] = [Number(steps), false]
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

const store = await openStore({ file, now: clock })
const posters = [counted(filePoster(channels, 'chat', fault))]
const board = counted(store.digests)
const deskOf = async (workspace: string) => counted(await store.deskOf(workspace))
const report = (_: string, error: unknown): void => {
  if (!(error instanceof StoreTrouble && error.code === 'busy')) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
}
await runDue({ house: { deskOf, clock, report }, board, reader: digestReader(noGazetteer, clock), platforms: ['chat'] })
const mail = { board, posters, clock, holder: `process ${process.pid}`, report }
const pace = { channelMs: 0, atOnce: 4, leaseSeconds: 60, lookAfterSeconds: 100, looks: 3 }
await postRound(mail, pace, new AbortController().signal)
await store.close()
