import type { ClaimedPost, DigestBoard, Settled } from '../core/digest/port.ts'
import type { PostBody } from '../core/digest/run.ts'
import { subscriptionId } from '../core/digest/subscription.ts'
import type { Outcome, Outgoing, Trace } from '../core/outgoing.ts'
import type { Reply } from '../core/reply.ts'
import { code, text } from '../render/inline.ts'

/** Who posts on a platform, as its adapter does. */
export interface Poster {
  readonly platform: string
  post(message: Outgoing): Promise<Outcome>
  trace(message: Outgoing): Promise<Trace>
}

/** What the courier works with. */
export interface Mail {
  readonly board: DigestBoard
  readonly posters: readonly Poster[]
  readonly clock: () => Date
  /** This process, by a name that no other has. */
  readonly holder: string
  report(reference: string, error: unknown): void
}

/** How often, and how patiently. A channel takes about one message a second on the platforms that say so. */
export interface Pace {
  readonly channelMs: number
  readonly atOnce: number
  /** Longer than any answer is waited for. */
  readonly leaseSeconds: number
  /** So long after an answer was lost it is looked whether the message is there: it may be on its way. */
  readonly lookAfterSeconds: number
  /** Where nobody can tell whether it is there, it is asked so often before it is sent again, once: better twice than never. */
  readonly looks: number
}

export const PACE: Pace = { channelMs: 1000, atOnce: 16, leaseSeconds: 120, lookAfterSeconds: 10, looks: 4 }

/** What became of one claimed message. */
export interface Delivered {
  readonly key: string
  readonly settled: Settled
  /** Seconds for which its workspace is to be left alone. */
  readonly rest: number
}

/** Posts one message that was claimed, or finds that it is there. Never throws. */
export async function deliver({ posters, clock, report }: Mail, post: ClaimedPost, pace: Pace): Promise<Delivered> {
  const { workspace, to, under, key, body } = post
  try {
    const poster = posters.find(({ platform }) => platform === platformOf(workspace))
    if (poster === undefined) throw new Error(`Nobody posts in ${workspace}.`)
    const message: Outgoing = { workspace, to, under, key, reply: replyOf(body) }
    return { key, ...(await settle(poster, message, post, pace, clock)) }
  } catch (error) {
    report(`digest post ${key}`, error)
    return { key, settled: lost('The attempt broke off.', post, pace, clock), rest: 0 }
  }
}

async function settle(poster: Poster, message: Outgoing, post: ClaimedPost, pace: Pace, clock: Mail['clock']): Promise<Omit<Delivered, 'key'>> {
  if (post.mayBeThere) {
    const trace = await poster.trace(message)
    if (trace.kind === 'found') return { settled: { is: 'sent', message: trace.message }, rest: 0 }
    if (trace.kind === 'untold' && post.traces + 1 >= 2 * pace.looks) {
      const why = `It was sent twice, and nobody can tell whether it arrived: ${trace.why}`
      return { settled: { is: 'failed', why, tell: tell(post, why) }, rest: 0 }
    }
    if (trace.kind === 'untold' && post.traces + 1 !== pace.looks) return { settled: lost(trace.why, post, pace, clock), rest: 0 }
  }
  const outcome = await poster.post(message)
  switch (outcome.kind) {
    case 'sent':
      return { settled: { is: 'sent', message: outcome.message }, rest: 0 }
    case 'unknown':
      return { settled: lost(outcome.why, post, pace, clock), rest: 0 }
    case 'later':
      return { settled: { is: 'pending', why: outcome.why, again: after(clock, outcome.seconds) }, rest: outcome.seconds }
    case 'refused':
      return { settled: { is: 'failed', why: outcome.why, tell: tell(post, outcome.why) }, rest: 0 }
  }
}

/** It may have arrived: looked for again, each time after twice as long. */
function lost(why: string, { traces }: ClaimedPost, { lookAfterSeconds }: Pace, clock: Mail['clock']): Settled {
  return { is: 'unknown', why, again: after(clock, lookAfterSeconds * 2 ** Math.min(traces, 6)) }
}

function after(clock: Mail['clock'], seconds: number): string {
  return new Date(clock().getTime() + seconds * 1000).toISOString()
}

/** What the owner of a subscription is told, once, where it cannot be posted. */
function tell({ subscription, to }: ClaimedPost, why: string): PostBody {
  const id = subscriptionId(subscription)
  const where = 'channel' in to && to.channel !== '' ? ` in channel ${to.channel}` : ''
  const body = [text(`Digest ${id} could not be posted${where}: ${why} It is paused, and nothing is lost. When that is mended: `), code(`/digest resume ${id}`)]
  return { content: { kind: 'notice', level: 'warn', body, hint: null }, actions: [], pictures: [] }
}

function replyOf({ content, actions, pictures }: PostBody): Reply {
  const about = { actions, visibility: 'channel', ok: true, ...(pictures.length === 0 ? {} : { pictures }) } as const
  if (content.kind !== 'keptFile') return { content, ...about }
  const { name, mediaType, text: kept, body } = content
  return { content: { kind: 'file', body: [text(body)], notes: [], file: { name, mediaType, chunks: once(kept) } }, ...about }
}

async function* once(whole: string): AsyncGenerator<string> {
  yield whole
}

/** The name before the colon of a workspace's key. */
function platformOf(workspace: string): string {
  return workspace.split(':', 1)[0] ?? ''
}
