import type { Transaction } from 'kysely'
import type { Connection, Handle } from './connect.ts'
import { clearDeskCaches } from './desk-cache.ts'
import type { Tables } from './tables.ts'

/** Writes all or nothing; what was cached of a desk while it failed may never have been, and is forgotten. */
export async function writeTransaction<Result>(connection: Connection, run: (db: Transaction<Tables>, handle: Handle) => Promise<Result>): Promise<Result> {
  try {
    return await connection.transaction(run)
  } catch (error) {
    clearDeskCaches()
    throw error
  }
}
