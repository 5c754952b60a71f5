import type { DigestContent, FreezeRun, PostBody } from '../core/digest/run.ts'
import { type DueRun, type Subscription, subscriptionId } from '../core/digest/subscription.ts'
import type { Picture } from '../core/picture.ts'
import { showDay } from '../core/when.ts'
import { code, text } from '../render/inline.ts'
import type { Edition } from './edition.ts'
import { messages } from './messages.ts'
import { isLate } from './wish.ts'

/** A run as it will be frozen, without what the schedule adds. */
export type MadeRun = Omit<FreezeRun, 'due' | 'skipped' | 'next'>

/** A subscription's own copy of an edition: its digest, and the messages that carry it. */
export function makeRun({ frozen, empty, pictures, files, ...kept }: Edition, subscription: Subscription, run: DueRun, now: string): MadeRun {
  const { no, facts } = subscription
  const opens = `digest show ${run.day} of:${subscriptionId(no)} why:all`
  const actions = frozen.figures.length === 0 ? [] : [{ label: 'Open the figures', command: opens }]
  const written = messages(frozen.content, actions, facts.channel === '')
  const posts = empty && facts.empty === 'silence' ? [] : [...withPictures(written, pictures), ...files]
  return { ...claimOf(subscription, run, now), ...kept, tells: true, digest: frozen, posts }
}

/** The run of a digest whose filter no longer reads, as after a change of settings: it says so, and counts nothing as told. */
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

/** Pictures stand with the summary. */
function withPictures([first, ...others]: readonly PostBody[], pictures: readonly Picture[]): PostBody[] {
  return first === undefined ? [] : [{ ...first, pictures }, ...others]
}
