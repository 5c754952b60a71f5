import type { Subject } from './entry.ts'

/** One entry of a history. `changes` is empty for the one that logged the event, or added the entry of a register. */
export interface Revision {
  readonly seq: number
  readonly subject: Subject
  readonly no: number
  readonly at: string
  readonly by: string
  /** The key of the member: two may share a name. */
  readonly byKey: string
  readonly from: string
  readonly action: Action
  readonly changes: readonly Change[]
  readonly why: string | null
}

export const ACTIONS = ['log', 'edit', 'retract', 'restore', 'merge', 'unmerge', 'undo'] as const
export type Action = (typeof ACTIONS)[number]

/** A field before and after, of whatever has a history. `status` and `mergedInto` change too. */
export interface Change {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}
