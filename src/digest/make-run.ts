import type { DigestContent, FreezeRun, FrozenDigest, PostBody } from '../core/digest/run.ts'
import { type DueRun, type Subscription, subscriptionId } from '../core/digest/subscription.ts'
import type { Picture } from '../core/picture.ts'
import type { ReplyAction } from '../core/reply.ts'
import type { Desk } from '../core/store.ts'
import { showDay } from '../core/when.ts'
import { code, text } from '../render/inline.ts'
import { compose, isEmpty } from './compose.ts'
import type { Digest } from './digest.ts'
import { type DigestReader, gather } from './gather.ts'
import { fileMessage, messages } from './messages.ts'
import { digestPictures } from './picture.ts'
import { LISTED } from './sections/events.ts'
import { LATE_LISTED } from './sections/late.ts'
import { isLate, wishOf } from './wish.ts'
import { counted } from './words.ts'

/** A run as it is frozen, but for what the schedule says. */
export type MadeRun = Omit<FreezeRun, 'due' | 'skipped' | 'next'>

/** Makes the digest of a run, and the messages that carry it. */
export async function makeRun(desk: Desk, reader: DigestReader, subscription: Subscription, run: DueRun, now: string): Promise<MadeRun> {
  const { facts } = subscription
  const { digest, window, carried, corrected } = await gather(desk, reader, wishOf(subscription, run, now))
  const opens = `/digest show ${run.day} of:${subscriptionId(subscription.no)} why:all`
  const frozen = compose(digest, opens)
  const silent = isEmpty(digest) && facts.empty === 'silence'
  const pictures = facts.picture ? digestPictures(digest, facts, await desk.settings()) : []
  const written = messages(frozen.content, actionsOf(subscription, run, frozen), facts.channel === '')
  const posts = silent ? [] : [...withPictures(written, pictures), ...(await withFile(digest, run))]
  return { ...claimOf(subscription, run, now), window, tells: true, digest: frozen, posts, carried, corrected }
}

/** A run whose filter cannot be read any more, as where the desk has changed how it reads: it says so, and takes nothing as told. */
export function unreadable(subscription: Subscription, run: DueRun, now: string, { message }: Error): MadeRun {
  const id = subscriptionId(subscription.no)
  const { language, filter } = subscription.facts
  const content: DigestContent = {
    kind: 'digest',
    title: `Digest of ${showDay(run.day, language)}`,
    summary: [[text(`The filter of ${id} cannot be read any more: ${message}`)], [text('Change it: '), code(`/digest edit ${id} filter:«${filter}»`)]],
    sections: [],
    notes: [[text('What was recorded stands in the next digest.')]],
  }
  const seq = subscription.last?.seq ?? 0
  const window = { after: seq, upTo: seq, from: subscription.last?.at ?? now, to: subscription.last?.at ?? now }
  const post: PostBody = { content, actions: [], pictures: [] }
  return { ...claimOf(subscription, run, now), window, tells: false, digest: { content, figures: [] }, posts: [post], carried: [], corrected: [] }
}

function claimOf({ no, version }: Subscription, run: DueRun, now: string): Pick<MadeRun, 'subscription' | 'version' | 'run' | 'lookFirst'> {
  return { subscription: no, version, run, lookFirst: isLate(run, now) }
}

function actionsOf({ no }: Subscription, { day }: DueRun, { figures }: FrozenDigest): ReplyAction[] {
  return figures.length === 0 ? [] : [{ label: 'Open the figures', command: `digest show ${day} of:${subscriptionId(no)} why:all` }]
}

/** Pictures stand with the summary. */
function withPictures([first, ...others]: readonly PostBody[], pictures: readonly Picture[]): PostBody[] {
  return first === undefined ? [] : [{ ...first, pictures }, ...others]
}

/** What is too much to list comes as a file. */
async function withFile({ events, arrivals, unconfirmed, beyond, style: { language } }: Digest, { day }: DueRun): Promise<PostBody[]> {
  if (events.length <= LISTED && arrivals.length <= LATE_LISTED) return []
  const all = [...events, ...arrivals, ...unconfirmed]
  const told = `All ${counted(all.length, 'event', language)} of this digest as a table${beyond === 0 ? '.' : `; ${beyond.toLocaleString(language)} more are in the log: /event export`}`
  return [await fileMessage(all, `digest-${day}`, told)]
}
