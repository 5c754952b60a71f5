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

/** A subscription whose run can be made, and what it wishes. */
export interface Ready extends Pick<FreezeRun, 'run' | 'skipped' | 'next'> {
  readonly subscription: Subscription
  readonly wish: DigestWish
}

/** Those at one desk that wish the same. */
export interface Alike {
  readonly desk: Desk
  readonly wish: DigestWish
  readonly all: readonly Ready[]
}

/** So many are frozen in one transaction: it waits for the disk once, and what people log meanwhile waits for no more than that. */
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

/** How the run of each is made from what was read for all of them. Two get one edition where they were told of the same before. */
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

/** What is wrong with the filter; anything else is thrown on. */
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

/** A day that has had its digest gets no other: the next day is due. Where it was something else, the next tick sees. */
async function pass(board: Scheduler['board'], desk: Desk, { subscription, run: { day } }: Ready, now: string): Promise<void> {
  const [had] = await desk.runs({ subscription: subscription.no, day, limit: 1, brief: true })
  if (had === undefined || had.state === 'skipped') return
  await board.moveDue(desk.key, subscription, nextRun(subscription.facts, now, day), [])
}
