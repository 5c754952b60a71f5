import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { monitorEventLoopDelay } from 'node:perf_hooks'
import { digestReader } from '../commands/digest/reader.ts'
import { SECTIONS, type SubscriptionFacts } from '../src/core/digest/subscription.ts'
import { EVERYTHING } from '../src/core/query.ts'
import type { Desk } from '../src/core/store.ts'
import { PACE, type Poster } from '../src/digest/courier.ts'
import { postRound } from '../src/digest/round.ts'
import { runDue } from '../src/digest/run-due.ts'
import { nextRun } from '../src/digest/schedule.ts'
import { noGazetteer } from '../src/gazetteer/no-gazetteer.ts'
import { openStore } from '../src/store/open-store.ts'
import { claim, facts, on, place, report } from '../test/facts.ts'

/**
 * A thousand digests that are due in the same minute, or as many as the argument says, a third of them with one of 28 filters, or each
 * with one of its own where `each` follows: time to make them, to post them, memory, and what people who search meanwhile wait.
 */
const SUBSCRIPTIONS = Number(process.argv[2] ?? 1000)
const EACH = process.argv[3] === 'each'
/** In the log before, and recorded in the day that the digests are of. */
const EARLIER = 3000
const FRESH = 60
const WORKSPACE = 'chat:T1'
const PARTIES = ['ISIS', 'Syrian Arab Army', 'Turkish Armed Forces', 'Hayat Tahrir al-Sham']
/** How long the platform takes for a message. */
const ANSWER_MS = 80

const folder = mkdtempSync(join(tmpdir(), 'sitlog-digests-'))
let now = '2020-07-20T12:00:00.000Z'
const clock = (): Date => new Date(now)
const store = await openStore({ file: join(folder, 'log.db'), now: clock })
const desk = await store.deskOf(WORKSPACE)
const ana = await desk.member(`${WORKSPACE}:U1`, 'Ana')
await log(desk, EARLIER, '2020-07-1')
now = '2020-08-06T12:00:00.000Z'
await log(desk, FRESH, '2020-08-0')
await subscribe(desk)

now = '2020-08-07T07:00:00.000Z'
// A bot that has run for a day has all its threads.
await Promise.all([...Array.from({ length: 8 }, search), desk.tally(EVERYTHING, 'actor', 1)])
const tell = (reference: string, error: unknown): void => void process.stderr.write(`${reference}: ${error}\n`)
const waits: number[] = []
const asking = askMeanwhile()
const stalls = monitorEventLoopDelay({ resolution: 5 })
stalls.enable()
let most = 0
const watch = setInterval(() => {
  most = Math.max(most, process.memoryUsage().rss)
}, 100)

const made = await timed(() =>
  runDue({ house: { deskOf: store.deskOf, clock, report: tell }, board: store.digests, reader: digestReader(noGazetteer, clock), platforms: ['chat'] }),
)
let messages = 0
const poster: Poster = {
  platform: 'chat',
  post: async () => {
    await new Promise((resolve) => setTimeout(resolve, ANSWER_MS))
    messages += 1
    return { kind: 'sent', message: `m${messages}` }
  },
  trace: async () => ({ kind: 'absent' }),
}
const posted = await timed(() =>
  postRound({ board: store.digests, posters: [poster], clock, holder: 'bench', report: tell }, PACE, new AbortController().signal),
)
clearInterval(watch)
asking.stop()
waits.sort((a, b) => a - b)
process.stdout.write(
  [
    `${SUBSCRIPTIONS} digests due in one minute, of ${FRESH} events, in a log of ${EARLIER + FRESH}`,
    `made and frozen  ${(made.ms / 1000).toFixed(1)} s, ${(made.cpu / 1000).toFixed(1)} s of processor time (${made.value} digests)`,
    `posted           ${(posted.ms / 1000).toFixed(1)} s (${messages} messages, ${PACE.atOnce} at once, ${ANSWER_MS} ms each, a channel each)`,
    `memory           ${Math.round(most / 1e6)} MB at most, resident`,
    `a search meanwhile  p50 ${at(0.5)} ms, p99 ${at(0.99)} ms over ${waits.length}; main thread p99 ${(stalls.percentile(99) / 1e6).toFixed(0)} ms`,
    '',
  ].join('\n'),
)
await store.close()
rmSync(folder, { recursive: true })

function at(share: number): string {
  return (waits[Math.floor(waits.length * share)] ?? 0).toFixed(1)
}

function search(): Promise<unknown> {
  return desk.find({ ...EVERYTHING, actor: ['ISIS'] }, { sort: 'newest', page: 1, size: 10 })
}

/** Somebody who searches ten times a second. */
function askMeanwhile(): { stop(): void } {
  const timer = setInterval(async () => {
    const began = performance.now()
    await search()
    waits.push(performance.now() - began)
  }, 100)
  return { stop: () => clearInterval(timer) }
}

/** Time on the clock, and of the processor in all threads, in milliseconds. */
async function timed<Value>(run: () => Promise<Value>): Promise<{ value: Value; ms: number; cpu: number }> {
  const [began, used] = [performance.now(), process.cpuUsage()]
  const value = await run()
  const { user, system } = process.cpuUsage(used)
  return { value, ms: performance.now() - began, cpu: (user + system) / 1000 }
}

async function log(into: Desk, events: number, days: string): Promise<void> {
  const stamp = { by: ana, at: now, from: 'chat' }
  const all = Array.from({ length: events }, (_, nth) => ({ facts: eventOf(nth, `${days}${5 + (nth % 2)}`), stamp, why: null }))
  for (let from = 0; from < events; from += 500) await into.logAll(all.slice(from, from + 500))
}

async function subscribe(into: Desk): Promise<void> {
  for (let nth = 0; nth < SUBSCRIPTIONS; nth++) {
    const settings = settingsOf(nth)
    const due = nextRun(settings, now)
    await into.saveSubscription({ no: null, version: 0, workspace: WORKSPACE, facts: settings, status: 'active', due, by: ana, at: now })
  }
}

function eventOf(nth: number, day: string) {
  const [by = '', against = ''] = [PARTIES[nth % 4], PARTIES[(nth + 1) % 4]]
  const where = place(`Village ${nth % 400}`, { admin1: `Province ${nth % 14}`, country: 'SY' })
  const said = report({ publisher: `Agency ${nth % 12}`, claims: [claim(against, 'killed', (nth % 9) + 1)] })
  return facts({ summary: `Attack ${nth}`, type: 'clash', when: on(day), by: [by], on: [against], places: [where], reports: [said] })
}

function settingsOf(nth: number): SubscriptionFacts {
  const shared = nth % 3 === 0 ? `by:"${PARTIES[nth % 4]}" place:"Province ${nth % 14}"` : ''
  const filter = EACH ? `place:"Province ${nth % 14}" min-killed:${1 + Math.floor(nth / 14)}` : shared
  const days = [1, 2, 3, 4, 5, 6, 7]
  const when = { at: '07:00', zone: 'UTC', window: 'day', days } as const
  const look = { empty: 'note', language: 'en-GB', picture: false, theme: 'light' } as const
  return { channel: `C${nth}`, ...when, days, filter, sections: [...SECTIONS], ...look }
}
