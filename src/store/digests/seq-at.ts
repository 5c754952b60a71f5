import type { Scope } from '../scope.ts'

/** Revisions of a desk, the first exclusive, the last inclusive. */
export interface Revisions {
  readonly after: number
  readonly upTo: number
}

/** The desk's last revision by an instant, that instant included; 0 before the first. */
export function seqAt(scope: Scope, at: string): number {
  return latest(scope, 'at <= ?', at)
}

/** The desk's last revision before an instant; 0 before the first. */
export function seqBefore(scope: Scope, at: string): number {
  return latest(scope, 'at < ?', at)
}

/** Read from the latest back, so that what is recent is found at once. */
function latest(scope: Scope, condition: 'at <= ?' | 'at < ?', at: string): number {
  const sql = `select seq from revision where desk_id = ? and ${condition} order by seq desc limit 1`
  const [row] = scope.all(sql, [scope.desk, at]) as { seq: number }[]
  return row?.seq ?? 0
}

/** The desk's last revision; 0 before the first. */
export function lastSeq(scope: Scope): number {
  const [row] = scope.all('select seq from revision where desk_id = ? order by seq desc limit 1', [scope.desk]) as { seq: number }[]
  return row?.seq ?? 0
}
