import type { Scope } from '../scope.ts'
import type { Revisions } from './seq-at.ts'

/** The numbers of the events that were logged in a window; with `all`, of those that were changed in it too. */
export function touched({ all, desk }: Scope, { after, upTo }: Revisions, which: 'logged' | 'all'): number[] {
  const action = which === 'logged' ? " and action = 'log'" : ''
  const sql = `select distinct no from revision where desk_id = ? and seq > ? and seq <= ? and subject = 'event'${action}`
  return (all(sql, [desk, after, upTo]) as { no: number }[]).map(({ no }) => no)
}
