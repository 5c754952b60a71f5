import { dirname, join } from 'node:path'
import { digestReader } from '../../commands/digest/reader.ts'
import { SECTIONS, type Subscription, type SubscriptionFacts } from '../../src/core/digest/subscription.ts'
import type { Desk, Stamp, Store } from '../../src/core/store.ts'
import { PACE, type Poster } from '../../src/digest/courier.ts'
import { postRound } from '../../src/digest/round.ts'
import { runDue } from '../../src/digest/run-due.ts'
import { nextRun } from '../../src/digest/schedule.ts'
import { noGazetteer } from '../../src/gazetteer/no-gazetteer.ts'
import { openStore } from '../../src/store/open-store.ts'
import { scratchFile } from '../store/scratch.ts'
import { type Fault, filePoster, type Standing, standing } from './file-poster.ts'

const WORKSPACE = 'chat:T1'

const SETTINGS: SubscriptionFacts = {
  channel: 'C1',
  at: '07:00',
  zone: 'UTC',
  window: 'day',
  days: [1, 2, 3, 4, 5, 6, 7],
  filter: '',
  sections: [...SECTIONS],
  empty: 'note',
  language: 'en-GB',
  picture: false,
  theme: 'light',
}

/** A desk with a scheduler and a platform that is a file; time stands still but where a test moves it. */
export interface Office {
  readonly file: string
  readonly channels: string
  readonly store: Store
  readonly desk: Desk
  readonly reports: string[]
  stamp(): Stamp
  subscribe(changes?: Partial<SubscriptionFacts>): Promise<Subscription>
  at(instant: string): void
  /** Makes what is due, and posts what can be posted; what goes wrong is asked for each attempt. */
  tick(fault?: (nth: number) => Fault, poster?: Poster): Promise<void>
  posted(): Standing[]
  close(): Promise<void>
}

export async function openOffice(file: string = scratchFile(), began = '2020-08-06T12:00:00.000Z'): Promise<Office> {
  let now = began
  const clock = (): Date => new Date(now)
  const store = await openStore({ file, now: clock })
  const desk = await store.deskOf(WORKSPACE)
  const by = await desk.member(`${WORKSPACE}:U1`, 'Ana')
  const channels = join(dirname(file), 'channels')
  const reports: string[] = []
  const report = (reference: string, error: unknown): void => void reports.push(`${reference}: ${error instanceof Error ? error.message : error}`)
  return {
    file,
    channels,
    store,
    desk,
    reports,
    stamp: () => ({ by, at: now, from: 'chat' }),
    subscribe: async (changes = {}) => {
      const facts = { ...SETTINGS, ...changes }
      const added = await desk.saveSubscription({ no: null, version: 0, workspace: WORKSPACE, facts, status: 'active', due: nextRun(facts, now), by, at: now })
      if (added === null) throw new Error('Nothing was added.')
      return added
    },
    at: (instant) => {
      now = instant
    },
    tick: async (fault, poster) => {
      let nth = 0
      const own = filePoster(channels, 'chat', () => fault?.(nth++) ?? null)
      await runDue({ house: { deskOf: store.deskOf, clock, report }, board: store.digests, reader: digestReader(noGazetteer, clock), platforms: ['chat'] })
      const pace = { ...PACE, channelMs: 0, lookAfterSeconds: 600 }
      const mail = { board: store.digests, posters: [poster ?? own], clock, holder: 'this process', report }
      await postRound(mail, pace, new AbortController().signal)
    },
    posted: () => standing(channels),
    close: () => store.close(),
  }
}
