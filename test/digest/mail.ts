import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, onTestFinished } from 'vitest'
import { digestReader } from '../../commands/digest/reader.ts'
import type { Subscription, SubscriptionFacts } from '../../src/core/digest/subscription.ts'
import type { Stamp } from '../../src/core/stamp.ts'
import type { Desk, Store } from '../../src/core/store.ts'
import { PACE, type Poster } from '../../src/digest/courier.ts'
import { postRound } from '../../src/digest/round.ts'
import { runDue } from '../../src/digest/run-due.ts'
import { nextRun } from '../../src/digest/schedule.ts'
import { noGazetteer } from '../../src/gazetteer/no-gazetteer.ts'
import { openStore } from '../../src/store/open-store.ts'
import { DAILY } from './daily.ts'
import { type Fault, filePoster, type Standing, standing } from './file-poster.ts'

const SETTINGS: SubscriptionFacts = { ...DAILY, channel: 'C1' }

/** A desk with a scheduler and a platform that is a file; time stands still but where a test moves it. */
export interface Office {
  readonly file: string
  readonly channels: string
  readonly platform: string
  readonly store: Store
  readonly desk: Desk
  readonly reports: string[]
  stamp(): Stamp
  subscribe(changes?: Partial<SubscriptionFacts>): Promise<Subscription>
  at(instant: string): void
  /** Makes what is due, and posts what can be posted; what goes wrong is asked for each attempt. */
  tick(fault?: (nth: number) => Fault, poster?: Pick<Poster, 'post' | 'trace'>): Promise<void>
  posted(): Standing[]
}

const BEGAN = '2020-08-06T12:00:00.000Z'

/** A store that the offices of a file of tests share. Each has a platform for itself, and with it a desk, digests and messages: none sees another's. */
export function sharedOffices(): () => Promise<Office> {
  const folder = mkdtempSync(join(tmpdir(), 'sitlog-digests-'))
  const file = join(folder, 'log.db')
  let now = BEGAN
  let store: Store
  let offices = 0
  beforeAll(async () => {
    store = await openStore({ file, now: () => new Date(now) })
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })
  return () => {
    offices += 1
    now = BEGAN
    const set = (instant: string): void => {
      now = instant
    }
    return officeOf(store, { file, channels: join(folder, `channels-${offices}`), platform: `chat${offices}` }, () => new Date(now), set)
  }
}

/** The office of a platform as another process has it, or as it is in another file: with a store and a clock of its own. */
export async function anotherOffice(place: Place, began: string): Promise<Office> {
  let now = began
  const store = await openStore({ file: place.file, now: () => new Date(now) })
  onTestFinished(() => store.close())
  const set = (instant: string): void => {
    now = instant
  }
  return officeOf(store, place, () => new Date(now), set)
}

/** Which database, where its messages stand, and the name of the platform. */
type Place = Pick<Office, 'file' | 'channels' | 'platform'>

async function officeOf(store: Store, place: Place, clock: () => Date, set: Office['at']): Promise<Office> {
  const { channels, platform } = place
  const workspace = `${platform}:T1`
  const desk = await store.deskOf(workspace)
  const by = await desk.member(`${workspace}:U1`, 'Ana')
  const at = (): string => clock().toISOString()
  const reports: string[] = []
  const report = (reference: string, error: unknown): void => void reports.push(`${reference}: ${error instanceof Error ? error.message : error}`)
  return {
    ...place,
    store,
    desk,
    reports,
    stamp: () => ({ by, at: at(), from: 'chat' }),
    subscribe: async (changes = {}) => {
      const facts = { ...SETTINGS, ...changes }
      const added = await desk.saveSubscription({ no: null, version: 0, workspace, facts, status: 'active', due: nextRun(facts, at()), by, at: at() })
      if (added === null) throw new Error('Nothing was added.')
      return added
    },
    at: set,
    tick: async (fault, poster) => {
      let nth = 0
      const own = filePoster(channels, platform, () => fault?.(nth++) ?? null)
      await runDue({ house: { deskOf: store.deskOf, clock, report }, board: store.digests, reader: digestReader(noGazetteer, clock), platforms: [platform] })
      const pace = { ...PACE, channelMs: 0, lookAfterSeconds: 600 }
      const mail = { board: store.digests, posters: [{ ...own, ...poster }], clock, holder: 'this process', report }
      await postRound(mail, pace, new AbortController().signal)
    },
    posted: () => standing(channels),
  }
}
