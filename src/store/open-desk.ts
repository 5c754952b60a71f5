import type { Transaction } from 'kysely'
import { DEFAULTS } from '../core/settings.ts'
import type { Tables } from './tables.ts'

/** The id of the desk of that key, made if it is new. */
export async function openDesk(db: Transaction<Tables>, key: string, at: string): Promise<number> {
  const known = await db.selectFrom('desk').select('id').where('key', '=', key).executeTakeFirst()
  if (known !== undefined) return known.id
  const made = await db
    .insertInto('desk')
    .values({ key, created_at: at, settings: JSON.stringify(DEFAULTS), next_no: 1, next_seq: 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  return made.id
}
