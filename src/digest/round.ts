import { type ClaimedPost, channelKey } from '../core/digest/port.ts'
import { type Delivered, deliver, type Mail, type Pace } from './courier.ts'

/** A channel that was posted to, or a workspace that asked for patience, until then. */
type Pauses = Map<string, number>

/** What is posted later than this is seen to at the next tick. */
const WAIT_MS = 70_000
/** What was frozen meanwhile is not waited with for longer. */
const LONGEST_MS = 1000
const SHORTEST_MS = 50

/**
 * Posts what can be posted, in each channel one after the other, in many at once, until nothing is left to do soon. What became of
 * the messages that were answered while the last were claimed is written in one go: the disk is waited for once for all of them.
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

/** What is still to be left alone; what is over is forgotten. */
function still(pauses: Pauses): string[] {
  const now = performance.now()
  for (const [key, until] of pauses) if (until <= now) pauses.delete(key)
  return [...pauses.keys()]
}

/** Milliseconds until there may be something to do: a message comes of age, or a channel may be posted to again. */
async function untilNext({ board, clock }: Mail, platforms: readonly string[], pauses: readonly number[]): Promise<number> {
  const next = await board.nextPost(platforms)
  if (next === null) return Number.POSITIVE_INFINITY
  const due = Date.parse(next) - clock().getTime()
  const freed = Math.min(...pauses.filter(Number.isFinite)) - performance.now()
  return Math.max(SHORTEST_MS, due > 0 ? due : Math.min(freed, WAIT_MS))
}

/** Short, so that it need not be broken off where the bot stops. */
function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
