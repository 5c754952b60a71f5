import { counted } from '../core/counted.ts'
import type { FrozenDigest, PostBody } from '../core/digest/run.ts'
import type { SubscriptionFacts } from '../core/digest/subscription.ts'
import type { Picture } from '../core/picture.ts'
import type { Settings } from '../core/settings.ts'
import { compose, isEmpty } from './compose.ts'
import type { Digest } from './digest.ts'
import type { Gathered } from './gather.ts'
import { fileMessage } from './messages.ts'
import { digestPictures } from './picture.ts'
import { LISTED, UNDATED_LISTED } from './sections/events.ts'
import { LATE_LISTED } from './sections/late.ts'

/** All of a digest that is the same for those who get it alike: whatever does not name the subscription. */
export interface Edition extends Omit<Gathered, 'digest'> {
  readonly frozen: FrozenDigest
  readonly empty: boolean
  readonly pictures: readonly Picture[]
  /** What is too much to list; none where all is listed. */
  readonly files: readonly PostBody[]
}

/** Puts a digest into words, once for all who get it. */
export async function editionOf({ digest, ...kept }: Gathered, facts: Pick<SubscriptionFacts, 'picture' | 'theme'>, settings: Settings): Promise<Edition> {
  const pictures = facts.picture ? digestPictures(digest, facts.theme, settings) : []
  return { ...kept, frozen: compose(digest), empty: isEmpty(digest), pictures, files: await files(digest) }
}

async function files({ days, events, undated, arrivals, unconfirmed, beyond, style: { language } }: Digest): Promise<PostBody[]> {
  if (events.length <= LISTED && undated.length <= UNDATED_LISTED && arrivals.length <= LATE_LISTED) return []
  const all = [...events, ...undated, ...arrivals, ...unconfirmed]
  const told = `All ${counted(all.length, 'event', language)} of this digest as a table${beyond === 0 ? '.' : `; ${beyond.toLocaleString(language)} more are in the log: /event export`}`
  return [await fileMessage(all, `digest-${days.to}`, told)]
}
