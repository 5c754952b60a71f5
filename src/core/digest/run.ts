import type { Figure, Kind, Sum } from '../count.ts'
import type { Picture } from '../picture.ts'
import type { Content, ReplyAction } from '../reply.ts'
import type { Day } from '../when.ts'
import type { DueRun } from './subscription.ts'

/** The digest itself, as it is shown. */
export type DigestContent = Extract<Content, { kind: 'digest' }>

/** One headline figure, and the events that it is the sum of. */
export interface DigestFigure {
  /** Who suffered the losses; null where that is not stated. */
  readonly side: string | null
  readonly kind: Kind
  readonly sum: Sum
  readonly events: readonly { readonly no: number; readonly figure: Figure }[]
}

/** A digest as it was posted, and stays. */
export interface FrozenDigest {
  readonly content: DigestContent
  readonly figures: readonly DigestFigure[]
}

/** The revisions that a digest covers, from after the first number up to the last; and when they were made. */
export interface RecordedWindow {
  readonly after: number
  readonly upTo: number
  readonly from: string
  readonly to: string
}

/** One message of a run: plain JSON. A file's text is kept whole, so that it is the same whenever it is posted. */
export interface PostBody {
  readonly content: Exclude<Content, { kind: 'file' }> | KeptFile
  readonly actions: readonly ReplyAction[]
  readonly pictures: readonly Picture[]
}

interface KeptFile {
  readonly kind: 'keptFile'
  readonly name: string
  readonly mediaType: string
  readonly text: string
  readonly body: string
}

/** A run to be claimed and frozen in one step. */
export interface FreezeRun {
  readonly subscription: number
  /** The version of the subscription that was seen. */
  readonly version: number
  /** When it was due, as it was seen. */
  readonly due: DueRun
  /** Which run of those that are due it is. */
  readonly run: DueRun
  readonly window: RecordedWindow
  /** False where the digest could tell nothing of its window: the next one covers it too. */
  readonly tells: boolean
  readonly digest: FrozenDigest
  /** The messages; none where nothing is posted. */
  readonly posts: readonly PostBody[]
  /** True where it is posted so late that a bot on an earlier copy of this database may have posted it: it is looked for first. */
  readonly lookFirst: boolean
  /** Numbers of the events that the digest tells of, and of those that it tells changes of. */
  readonly carried: readonly number[]
  readonly corrected: readonly number[]
  /** Runs that were missed and are posted no more. */
  readonly skipped: readonly DueRun[]
  readonly next: DueRun
}

/** `unknown`: it may have arrived, and is looked for before it is sent again. */
export type PostState = 'pending' | 'claimed' | 'unknown' | 'sent' | 'failed'

/** One run of a subscription, as it stands. */
export interface Run {
  readonly subscription: number
  readonly day: Day
  readonly dueAt: string
  readonly state: 'frozen' | 'quiet' | 'skipped'
  readonly frozenAt: string
  readonly window: RecordedWindow
  /** Null of a run that was skipped. */
  readonly digest: FrozenDigest | null
  /** Its messages in order, without the notice to its owner. */
  readonly posts: readonly { readonly state: PostState; readonly why: string | null; readonly attempts: number }[]
}
