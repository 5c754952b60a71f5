import { digestReader } from '../../../commands/digest/reader.ts'
import { StoreTrouble } from '../../../src/core/store.ts'
import { postRound } from '../../../src/digest/round.ts'
import { runDue } from '../../../src/digest/run-due.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { type Fault, filePoster } from '../file-poster.ts'

/** Makes and posts what is due at an instant, on a platform that is a file, until it is done or killed. `faults` is how many attempts of a hundred go wrong. */
const [, , file = '', channels = '', began = '', faults = '0'] = process.argv
const offset = Date.parse(began) - Date.now()
const clock = (): Date => new Date(Date.now() + offset)
const WRONG: readonly Fault[] = ['lost before', 'lost after', 'later', 'killed before', 'killed after']
const fault = (): Fault => (Math.random() * 100 < Number(faults) ? (WRONG[Math.floor(Math.random() * WRONG.length)] ?? null) : null)

const store = await openStore({ file, now: clock })
const posters = [filePoster(channels, 'chat', fault)]
const report = (_: string, error: unknown): void => {
  if (!(error instanceof StoreTrouble && error.code === 'busy')) process.stderr.write(`${error instanceof Error ? error.stack : error}\n`)
}
const scheduler = { house: { deskOf: store.deskOf, clock, report }, board: store.digests, reader: digestReader(noGazetteer, clock), platforms: ['chat'] }
await store.digests.due(['chat'], 1)
process.stdout.write('ready\n')
await runDue(scheduler)
const mail = { board: store.digests, posters, clock, holder: `process ${process.pid}`, report }
const pace = { channelMs: 0, atOnce: 4, leaseSeconds: 60, lookAfterSeconds: 100, looks: 3 }
await postRound(mail, pace, new AbortController().signal)
await store.close()
