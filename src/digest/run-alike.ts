import { Ambiguous, BadInput, BadValue } from '../core/bad-input.ts'
import type { FreezeRun } from '../core/digest/run.ts'
import { type Subscription, subscriptionId } from '../core/digest/subscription.ts'
import type { Desk } from '../core/store.ts'
import { type Edition, editionOf } from './edition.ts'
import { type DigestReader, type DigestWish, readFindings } from './findings.ts'
import { gather } from './gather.ts'
import { type MadeRun, makeRun, unreadable } from './make-run.ts'
import { nextRun } from './schedule.ts'
import type { Scheduler } from './scheduler.ts'

/** A subscription that is due, and the digest that it wants. */
export interface Ready extends Pick<FreezeRun, 'run' | 'skipped' | 'next'> {
  readonly subscription: Subscription
  readonly wish: DigestWish
}

/** The subscriptions of one desk that want the same digest. */
export interface Alike {
  readonly desk: Desk
  readonly wish: DigestWish
  readonly all: readonly Ready[]
}

/** How many runs are written in one transaction: one wait for the disk, and no long one for people who log meanwhile. */
const BATCH = 16

/** Makes and freezes their runs. One that fails is reported. Gives how many were frozen. */
export async function runAlike(scheduler: Scheduler, alike: Alike, now: string): Promise<number> {
  const { house, reader } = scheduler
  const { desk, all } = alike
  const report = (some: readonly Ready[], error: unknown): number => {
    house.report(`digest ${desk.key} ${some.map(({ subscription }) => subscriptionId(subscription.no)).join(', ')}`, error)
    return 0
  }
  const freeze = async (some: readonly Ready[], make: Make): Promise<number> => freezeSome(scheduler.board, desk, some, await Promise.all(some.map(make)), now)
  let frozen = 0
  try {
    const make = await maker(reader, alike, now)
    for (let from = 0; from < all.length; from += BATCH) {
      const batch = all.slice(from, from + BATCH)
      // What keeps one of them from being frozen must not keep the others.
      frozen += await freeze(batch, make).catch(() => each(batch, (one) => freeze([one], make).catch((error: unknown) => report([one], error))))
    }
  } catch (error) {
    report(all, error)
  }
  return frozen
}

async function each(batch: readonly Ready[], freeze: (one: Ready) => Promise<number>): Promise<number> {
  let frozen = 0
  for (const one of batch) frozen += await freeze(one)
  return frozen
}

type Make = (one: Ready) => Promise<MadeRun>

/** Gives what makes the run of each subscription out of what was read for all. Those whose earlier digests told the same share one edition. */
async function maker(reader: DigestReader, { desk, wish, all }: Alike, now: string): Promise<Make> {
  const numbers = all.map(({ subscription }) => subscription.no)
  const findings = await readFindings(desk, reader, wish, numbers).catch(refusal)
  if (findings instanceof Error) return async ({ subscription, run }) => unreadable(subscription, run, now, findings)
  const settings = await desk.settings()
  const editions = new Map<string, Promise<Edition>>()
  return async ({ subscription, run }) => {
    const { picture, theme } = subscription.facts
    const told = findings.material.told.get(subscription.no) ?? []
    const key = JSON.stringify([told, picture, theme])
    const edition = editions.get(key) ?? editionOf(gather(findings, told), subscription.facts, settings)
    editions.set(key, edition)
    return makeRun(await edition, subscription, run, now)
  }
}

/** The error, where it is about the filter; any other is thrown on. */
function refusal(error: unknown): Error {
  if (error instanceof BadValue || error instanceof Ambiguous || error instanceof BadInput) return error
  throw error
}

async function freezeSome(board: Scheduler['board'], desk: Desk, some: readonly Ready[], made: readonly MadeRun[], now: string): Promise<number> {
  const runs = some.map(({ subscription: { due }, skipped, next }, at) => ({ ...(made[at] as MadeRun), due, skipped, next }))
  const frozen = await desk.freezeRuns(runs)
  for (const [at, one] of some.entries()) if (frozen[at] !== true) await pass(board, desk, one, now)
  return frozen.filter((is) => is).length
}

/** Where the day has its digest already, the subscription is due the next time. Any other reason is left to the next tick. */
async function pass(board: Scheduler['board'], desk: Desk, { subscription, run: { day } }: Ready, now: string): Promise<void> {
  const [had] = await desk.runs({ subscription: subscription.no, day, limit: 1, brief: true })
  if (had === undefined || had.state === 'skipped') return
  await board.moveDue(desk.key, subscription, nextRun(subscription.facts, now, day), [])
}
