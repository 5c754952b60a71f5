import type { SelectQueryBuilder } from 'kysely'
import type { Change, Revision } from '../core/revision.ts'
import type { Tables } from './tables.ts'

/** The entries of the history that a query chooses. */
export async function readRevisions(chosen: SelectQueryBuilder<Tables, 'revision', object>): Promise<Revision[]> {
  const rows = await chosen
    .innerJoin('member', 'member.id', 'revision.member_id')
    .select(['seq', 'subject', 'no', 'at', 'member.name as by', 'member.key as by_key', 'came_from', 'action', 'changes', 'why', 'imported'])
    .execute()
  return rows.map(({ seq, subject, no, at, by, by_key, came_from, action, changes, why, imported }) => ({
    seq,
    subject,
    no,
    at,
    by,
    byKey: by_key,
    from: came_from,
    action,
    changes: JSON.parse(changes) as Change[],
    why,
    imported,
  }))
}
