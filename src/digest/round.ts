import { type ClaimedPost, channelKey } from '../core/digest/port.ts'
import { type Delivered, deliver, type Mail, type Pace } from './courier.ts'

/** When a channel may be posted to again, or a workspace that asked for patience. */
type Pauses = Map<string, number>

/** What is due later than this waits for the next tick. */
const WAIT_MS = 70_000
/** The longest pause between two looks: digests may have been made meanwhile. */
const LONGEST_MS = 1000
const SHORTEST_MS = 50

/**
 * Posts all that can be posted, one message at a time in each channel and many channels at once, until nothing is left to do soon. Outcomes are
 * written together, so that the disk is waited for once for all of them.
 */
export async function postRound(mail: Mail, pace: Pace, signal: AbortSignal): Promise<void> {
  const [busy, held]: [Pauses, Pauses] = [new Map(), new Map()]
  const inHand = new Set<Promise<void>>()
  const delivered: Delivered[] = []
  const platforms = mail.posters.map(({ platform }) => platform)
  const take = async (post: ClaimedPost): Promise<void> => {
    const channel = channelKey(post)
    busy.set(channel, Number.POSITIVE_INFINITY)
    const became = await deliver(mail, post, pace)
    delivered.push(became)
    if (became.rest > 0) held.set(post.workspace, performance.now() + became.rest * 1000)
    busy.set(channel, performance.now() + pace.channelMs)
  }
  while (!signal.aborted) {
    await settle(mail, delivered.splice(0))
    const free = pace.atOnce - inHand.size
    const asked = { holder: mail.holder, leaseSeconds: pace.leaseSeconds, platforms, busy: still(busy), held: still(held), limit: free }
    const claimed = free > 0 ? await mail.board.claimPosts(asked) : []
    for (const post of claimed) {
      const posting: Promise<void> = take(post).finally(() => inHand.delete(posting))
      inHand.add(posting)
    }
    if (claimed.length > 0 || delivered.length > 0) continue
    const idle = inHand.size === 0
    const wait = idle ? await untilNext(mail, platforms, [...busy.values(), ...held.values()]) : LONGEST_MS
    if (idle && wait > WAIT_MS) return
    await Promise.race([...inHand, pause(Math.min(wait, LONGEST_MS))])
  }
  await Promise.all(inHand)
  await settle(mail, delivered)
}

async function settle({ board, holder, report }: Mail, delivered: readonly Delivered[]): Promise<void> {
  if (delivered.length === 0) return
  const gone = await board.settlePosts(holder, delivered)
  for (const key of gone) report(`digest post ${key}`, new Error('The lease ran out before the platform answered; another process has taken the message.'))
}

/** The keys that are still to be left alone; those whose time is over are dropped. */
function still(pauses: Pauses): string[] {
  const now = performance.now()
  for (const [key, until] of pauses) if (until <= now) pauses.delete(key)
  return [...pauses.keys()]
}

/** Milliseconds until a message is due, or a channel may be posted to again. */
async function untilNext({ board, clock }: Mail, platforms: readonly string[], pauses: readonly number[]): Promise<number> {
  const next = await board.nextPost(platforms)
  if (next === null) return Number.POSITIVE_INFINITY
  const due = Date.parse(next) - clock().getTime()
  const freed = Math.min(...pauses.filter(Number.isFinite)) - performance.now()
  return Math.max(SHORTEST_MS, due > 0 ? due : Math.min(freed, WAIT_MS))
}

/** Short, so that stopping need not interrupt it. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
