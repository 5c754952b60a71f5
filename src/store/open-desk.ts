import type { Transaction } from 'kysely'
import { DEFAULTS } from '../core/settings.ts'
import type { Tables } from './tables.ts'

/** A desk as it is asked for: its id in this database, and its key. */
export interface OpenedDesk {
  readonly id: number
  readonly key: string
}

/** The desk of that key, made if it is new. */
export async function openDesk(db: Transaction<Tables>, key: string, at: string): Promise<OpenedDesk> {
  const known = await db.selectFrom('desk').select(['id', 'key']).where('key', '=', key).executeTakeFirst()
  if (known !== undefined) return known
  return db
    .insertInto('desk')
    .values({ key, created_at: at, settings: JSON.stringify(DEFAULTS), next_no: 1, next_seq: 1 })
    .returning(['id', 'key'])
    .executeTakeFirstOrThrow()
}

/** The desks whose events are still to be filed anew. */
export async function unfiledDesks(db: Transaction<Tables>): Promise<number[]> {
  const rows = await db.selectFrom('desk').where('filing', 'is not', null).select('id').execute()
  return rows.map(({ id }) => id)
}

/** The desk that a workspace is bound to; at first contact one of its own is made. */
export async function deskOfWorkspace(db: Transaction<Tables>, workspace: string, at: string): Promise<OpenedDesk> {
  const bound = await boundDesk(db, workspace)
  if (bound !== null) return bound
  const own = await openDesk(db, workspace, at)
  await db.insertInto('workspace').values({ key: workspace, desk_id: own.id, own_desk_id: own.id, bound_at: at }).execute()
  return own
}

/** The desk that a workspace is bound to, or null at first contact. */
export async function boundDesk(db: Transaction<Tables>, workspace: string): Promise<OpenedDesk | null> {
  const bound = db.selectFrom('workspace').innerJoin('desk', 'desk.id', 'workspace.desk_id').where('workspace.key', '=', workspace)
  return (await bound.select(['desk.id', 'desk.key']).executeTakeFirst()) ?? null
}
