import type { Event } from '../event.ts'
import type { Query } from '../query.ts'
import type { Revision } from '../revision.ts'
import type { Day } from '../when.ts'

/** What was recorded since a digest, or what happened on some days as it was known at an instant. */
export type Period =
  | {
      readonly kind: 'recorded'
      /** The last revision that was told; null where nothing was: then the window begins at `from`. */
      readonly after: number | null
      readonly from: string
      readonly to: string
    }
  | { readonly kind: 'dated'; readonly from: Day; readonly to: Day; readonly knownAt: string }

/** What is asked of the log for a digest. */
export interface DigestAsked {
  readonly query: Query
  /** Numbers of the subscriptions that ask for the same; for each it is told what its earlier digests had. Empty for a digest that nobody subscribed to. */
  readonly subscriptions: readonly number[]
  readonly period: Period
  /** The local day of the digest, for what has been silent. */
  readonly day: Day
  /** So many events are read whole, the gravest first. */
  readonly limit: number
}

/** An event that some of them were told of before and that has changed since: its revisions in the window, oldest first. */
export interface Correction {
  readonly event: Event
  readonly revisions: readonly Revision[]
}

/** A party that was active in a province and has not been logged there since. */
export interface Silence {
  readonly actor: string
  readonly admin1: string
  readonly country: string | null
  readonly last: Day
  /** Events there in the half year before. */
  readonly events: number
}

/** What the log has for the digests that ask for the same, read in one go: nothing comes in between. */
export interface DigestMaterial {
  readonly after: number
  readonly upTo: number
  /** Events that are new to one of them at least, whole, the gravest first. */
  readonly events: readonly Event[]
  /** The numbers of all of them, those beyond the limit too. */
  readonly numbers: readonly number[]
  /** By subscription, the numbers of the events recorded or changed in the window that it was told of before. */
  readonly told: ReadonlyMap<number, readonly number[]>
  readonly corrections: readonly Correction[]
  /** What was recorded in a window of the same length before: as many events as are read whole. */
  readonly before: readonly Event[]
  /** Numbers of the totals that were added or changed. */
  readonly totals: readonly number[]
  readonly silences: readonly Silence[]
}
