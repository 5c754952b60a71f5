import type { Subject } from './entry.ts'
import type { Status } from './event.ts'

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
  /** The first revision of the import that it is of; null of what was changed by itself. */
  readonly imported: number | null
}

export const ACTIONS = ['log', 'edit', 'retract', 'restore', 'merge', 'unmerge', 'undo'] as const
export type Action = (typeof ACTIONS)[number]

/** A field before and after, of whatever has a history. `status` and `mergedInto` change too. */
export interface Change {
  readonly field: string
  readonly before: unknown
  readonly after: unknown
}

/** How a thing stood before a change: the fields that it changed, and the status where that was one. What it began with is then retracted. */
export function stoodBefore({ action, changes }: Pick<Revision, 'action' | 'changes'>): { readonly facts: object; readonly status?: Status } {
  if (action === 'log') return { facts: {}, status: 'retracted' }
  const status = changes.find(({ field }) => field === 'status')
  const facts = Object.fromEntries(changes.filter(({ field }) => field !== 'status').map(({ field, before }) => [field, before]))
  return { facts, ...(status === undefined ? {} : { status: status.before as Status }) }
}
