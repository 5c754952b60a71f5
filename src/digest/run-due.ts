import { Ambiguous, BadInput, BadValue } from '../core/bad-input.ts'
import type { DigestBoard } from '../core/digest/port.ts'
import type { DueRun, Subscription } from '../core/digest/subscription.ts'
import { subscriptionId } from '../core/digest/subscription.ts'
import type { House } from '../core/house.ts'
import type { Desk } from '../core/store.ts'
import type { DigestReader } from './gather.ts'
import { makeRun, unreadable } from './make-run.ts'
import { catchUp, nextRun } from './schedule.ts'

/** What the scheduler works with. */
export interface Scheduler {
  readonly house: Pick<House, 'deskOf' | 'clock' | 'report'>
  readonly board: DigestBoard
  readonly reader: DigestReader
  /** The names of the platforms that this process can post to. */
  readonly platforms: readonly string[]
}

type Due = Awaited<ReturnType<DigestBoard['due']>>[number]

/** So many are looked at in one tick, and so many are made at the same time: reading runs in a thread of its own. */
const MOST = 10_000
const AT_ONCE = 4

/** Makes and freezes what is due. One that fails is reported, and tried again at the next tick. Gives how many were frozen. */
export async function runDue(scheduler: Scheduler): Promise<number> {
  const waiting = await scheduler.board.due(scheduler.platforms, MOST)
  let frozen = 0
  const work = async (): Promise<void> => {
    for (let due = waiting.shift(); due !== undefined; due = waiting.shift()) if (await runOne(scheduler, due)) frozen += 1
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return frozen
}

async function runOne(scheduler: Scheduler, due: Due): Promise<boolean> {
  const { house } = scheduler
  try {
    const desk = await house.deskOf(due.subscription.workspace)
    // The terminal opens one desk of several; another process sees to the others.
    if (desk.key !== due.desk) return false
    return await run(scheduler, desk, due.subscription)
  } catch (error) {
    house.report(`digest ${due.desk} ${subscriptionId(due.subscription.no)}`, error)
    return false
  }
}

async function run({ house, board, reader }: Scheduler, desk: Desk, subscription: Subscription): Promise<boolean> {
  const now = house.clock().toISOString()
  const { facts, due } = subscription
  if (due.at > now) return setBack(board, desk, subscription, now)
  const { run: day, skipped, next } = catchUp(facts, due, now)
  if (day === null) {
    await board.moveDue(desk.key, subscription, next, skipped)
    return false
  }
  const made = await makeRun(desk, reader, subscription, day, now).catch((error: unknown) => {
    if (error instanceof BadValue || error instanceof Ambiguous || error instanceof BadInput) return unreadable(subscription, day, now, error)
    throw error
  })
  const frozen = await desk.freezeRun({ ...made, due, skipped, next })
  if (!frozen) await pass(board, desk, subscription, day, now)
  return frozen
}

/** Its last run lies ahead, because the clock was: it is due by the clock as it is now. */
async function setBack(board: DigestBoard, desk: Desk, subscription: Subscription, now: string): Promise<boolean> {
  const next = nextRun(subscription.facts, now)
  if (next.at < subscription.due.at) await board.moveDue(desk.key, subscription, next, [])
  return false
}

/** A day that has had its digest gets no other: the next day is due. Where it was something else, the next tick sees. */
async function pass(board: DigestBoard, desk: Desk, subscription: Subscription, { day }: DueRun, now: string): Promise<void> {
  const [had] = await desk.runs({ subscription: subscription.no, day, limit: 1, brief: true })
  if (had === undefined || had.state === 'skipped') return
  await board.moveDue(desk.key, subscription, nextRun(subscription.facts, now, day), [])
}
