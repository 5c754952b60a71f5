import type { Subject } from '../core/entry.ts'
import type { Action, Change } from '../core/revision.ts'
import { sameValue } from '../core/same-value.ts'
import type { Stamp } from '../core/stamp.ts'
import { insertRow } from './insert-row.ts'
import type { Scope } from './scope.ts'
import { memberId } from './take-numbers.ts'

/** What was done, to what, and by whom. */
export interface Written {
  readonly seq: number
  readonly subject: Subject
  readonly no: number
  readonly action: Action
  readonly changes: readonly Change[]
  readonly why: string | null
  readonly stamp: Stamp
  readonly undoes?: number | undefined
  /** The first revision of the import that it is of. */
  readonly imported?: number | undefined
}

/** Appends to the history. */
export function writeRevision(scope: Scope, { seq, subject, no, action, changes, why, stamp, undoes, imported }: Written): void {
  insertRow(scope, 'revision', {
    desk_id: scope.desk,
    seq,
    subject,
    no,
    at: stamp.at,
    member_id: memberId(scope, stamp.by),
    came_from: stamp.from,
    action,
    changes: JSON.stringify(changes),
    why,
    undoes: undoes ?? null,
    imported: imported ?? null,
  })
}

/** The fields that two states of a thing do not share. */
export function differences(before: Readonly<Record<string, unknown>>, after: Readonly<Record<string, unknown>>): Change[] {
  const fields = [...new Set([...Object.keys(before), ...Object.keys(after)])]
  return fields.filter((field) => !sameValue(before[field], after[field])).map((field) => ({ field, before: before[field], after: after[field] }))
}
