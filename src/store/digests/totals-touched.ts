import type { Scope } from '../scope.ts'
import type { Revisions } from './seq-at.ts'

/** The numbers of the totals that were added or changed in a window. */
export function totalsTouched(scope: Scope, { after, upTo }: Revisions): number[] {
  const sql = "select distinct no from revision where desk_id = ? and seq > ? and seq <= ? and subject = 'total' order by no"
  return (scope.all(sql, [scope.desk, after, upTo]) as { no: number }[]).map(({ no }) => no)
}
