import type { Facts } from '../event.ts'
import type { ReportSource } from '../report.ts'
import type { Day } from '../when.ts'
import type { Prose, ProseDraft } from './prose.ts'

/** What has become of a draft: nothing yet, an event or a report of one, or nothing at all. */
export type DraftState = { readonly is: 'open' } | { readonly is: 'saved'; readonly event: number } | { readonly is: 'dropped' }

/** What somebody changed of a draft before it was saved. */
export interface Correction {
  readonly by: string
  /** The keys that were given. */
  readonly keys: readonly string[]
  readonly changed: Partial<Facts>
}

/** A draft that waits for somebody to look at it. Its number is its place in the reading, from 1. */
export interface KeptDraft extends ProseDraft {
  readonly state: DraftState
  /** In the order in which they were made. */
  readonly corrections: readonly Correction[]
}

/** What whoever brought a text said of it. */
export interface ReportTold {
  readonly source: ReportSource
  readonly saidBy: string | null
  /** The day that "Monday" was counted from: that of publication, or of the telling; null where nobody knows. */
  readonly asOf: Day | null
}

/** An earlier reading whose text is this one's, and how much of this one it has, from 0 to 1. */
export interface Alike {
  readonly no: number
  readonly share: number
}

/** A text that was read, and what is found in it, until all of it is saved or dropped. */
export interface ReportReading {
  readonly told: ReportTold
  readonly text: string
  readonly found: Omit<Prose, 'drafts'>
  readonly drafts: readonly KeptDraft[]
  readonly alike: Alike | null
}

/** A reading as a desk keeps it. `no` is the desk's own number, printed `R-1`. */
export interface KeptReading extends ReportReading {
  readonly no: number
  /** Goes up by one with every change; a change names the version that it saw. */
  readonly version: number
  readonly readAt: string
  readonly readBy: string
}

/** A reading in a list: how many of its drafts are open. */
export interface WaitingReading extends Pick<KeptReading, 'no' | 'readAt' | 'readBy' | 'told'> {
  readonly open: number
  readonly drafts: number
}

/** `R-1`, or `R-1.2` for a draft of it. */
export function readingId(no: number, draft: number | null = null): string {
  return draft === null ? `R-${no}` : `R-${no}.${draft}`
}
