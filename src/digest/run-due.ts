import type { DigestBoard } from '../core/digest/port.ts'
import { subscriptionId } from '../core/digest/subscription.ts'
import type { Desk } from '../core/store.ts'
import type { DigestWish } from './findings.ts'
import { type Alike, type Ready, runAlike } from './run-alike.ts'
import { catchUp, nextRun } from './schedule.ts'
import type { Scheduler } from './scheduler.ts'
import { wishOf } from './wish.ts'

type Due = Awaited<ReturnType<DigestBoard['due']>>[number]

/** So many are looked at in one tick. */
const MOST = 10_000
/** Groups that are made at the same time: one is read, in a thread of its own, while another is put into words. */
const AT_ONCE = 2

/**
 * Makes and freezes what is due at this instant. Those that wish the same are made together: what they share is read and written
 * once, and forgotten with the tick. What fails is reported, and tried again at the next tick. Gives how many were frozen.
 */
export async function runDue(scheduler: Scheduler): Promise<number> {
  const now = scheduler.house.clock().toISOString()
  const groups = await waiting(scheduler, now)
  const work = async (): Promise<number> => {
    let frozen = 0
    for (let alike = groups.shift(); alike !== undefined; alike = groups.shift()) frozen += await runAlike(scheduler, alike, now)
    return frozen
  }
  const frozen = await Promise.all(Array.from({ length: AT_ONCE }, work))
  return frozen.reduce((sum, one) => sum + one, 0)
}

/** What can be made now, by desk and wish; of the rest it is said when it is due instead. */
async function waiting({ house, board, platforms }: Scheduler, now: string): Promise<Alike[]> {
  const desks = new Map<string, Desk>()
  const groups = new Map<string, { desk: Desk; wish: DigestWish; all: Ready[] }>()
  for (const due of await board.due(platforms, MOST)) {
    const { workspace, no } = due.subscription
    try {
      const desk = desks.get(workspace) ?? (await house.deskOf(workspace))
      desks.set(workspace, desk)
      // The terminal opens one desk of several; another process sees to the others.
      const ready = desk.key === due.desk ? await readyOf(board, desk, due, now) : null
      if (ready === null) continue
      const key = JSON.stringify([desk.key, ready.wish])
      const group = groups.get(key) ?? { desk, wish: ready.wish, all: [] }
      group.all.push(ready)
      groups.set(key, group)
    } catch (error) {
      house.report(`digest ${due.desk} ${subscriptionId(no)}`, error)
    }
  }
  return [...groups.values()]
}

async function readyOf(board: DigestBoard, desk: Desk, { subscription }: Due, now: string): Promise<Ready | null> {
  const { facts, due } = subscription
  if (due.at > now) {
    // Its last run lies ahead, because the clock was: it is due by the clock as it is now.
    const next = nextRun(facts, now)
    if (next.at < due.at) await board.moveDue(desk.key, subscription, next, [])
    return null
  }
  const { run, skipped, next } = catchUp(facts, due, now)
  if (run !== null) return { subscription, run, skipped, next, wish: wishOf(subscription, run, now) }
  await board.moveDue(desk.key, subscription, next, skipped)
  return null
}
