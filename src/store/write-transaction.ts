import type { Transaction } from 'kysely'
import { forgetActors } from './actors/desk-actors.ts'
import type { Connection, Handle } from './connect.ts'
import { forgetPlaces } from './places/desk-places.ts'
import { forgetSources } from './sources/desk-sources.ts'
import type { Tables } from './tables.ts'

/** Writes all or nothing. Of what was not written the registers that are kept know nothing: the numbers that it had are given again. */
export async function writeTransaction<Result>(connection: Connection, run: (db: Transaction<Tables>, handle: Handle) => Promise<Result>): Promise<Result> {
  try {
    return await connection.transaction(run)
  } catch (error) {
    forgetActors()
    forgetPlaces()
    forgetSources()
    throw error
  }
}
