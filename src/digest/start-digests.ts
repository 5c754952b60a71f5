import cron from 'node-cron'
import { type Mail, PACE, type Pace, type Poster } from './courier.ts'
import { postRound } from './round.ts'
import { runDue } from './run-due.ts'
import type { Scheduler } from './scheduler.ts'

/** What digests are made and posted with. */
export interface DigestOptions extends Omit<Scheduler, 'platforms'> {
  readonly posters: readonly Poster[]
  /** This process, by a name that no other has. */
  readonly holder: string
  readonly pace?: Pace
}

/** Platforms need some seconds until they can be posted to; what was missed meanwhile is due at once. */
const FIRST_LOOK_MS = 5000

/** Looks every minute what is due, and posts it. The zones are the subscriptions' own business: the tick is in UTC. */
export function startDigests({ house, board, reader, posters, holder, pace = PACE }: DigestOptions): { stop(): Promise<void> } {
  const stopped = new AbortController()
  const scheduler: Scheduler = { house, board, reader, platforms: posters.map(({ platform }) => platform) }
  const mail: Mail = { board, posters, clock: house.clock, holder, report: house.report }
  let looking: Promise<void> | null = null
  let posting: Promise<void> | null = null
  const failed = (error: unknown): void => house.report('digests', error)
  const tick = (): void => {
    looking ??= runDue(scheduler)
      .then(post)
      .catch(failed)
      .finally(() => {
        looking = null
      })
  }
  /** Posting goes on for as long as there is something to post, and the looking beside it. */
  const post = (): void => {
    posting ??= postRound(mail, pace, stopped.signal)
      .catch(failed)
      .finally(() => {
        posting = null
      })
  }
  const task = cron.schedule('* * * * *', tick, { timezone: 'UTC', noOverlap: true, name: 'digests' })
  const first = setTimeout(tick, FIRST_LOOK_MS)
  return {
    stop: async () => {
      clearTimeout(first)
      stopped.abort()
      await task.destroy()
      await looking
      await posting
    },
  }
}
