import type { SwitchboardMethod } from '../board-method.ts'

/** Platforms give up delivering long before this. */
const REMEMBERED_MS = 2 * 86_400_000
const OLD_TAKEN = 200

export const first: SwitchboardMethod<'first'> = {
  name: 'first',
  lane: 'write',
  run: async ({ db, at }, key) => {
    const old = db
      .selectFrom('delivery')
      .select('key')
      .where('at', '<', new Date(Date.parse(at) - REMEMBERED_MS).toISOString())
      .limit(OLD_TAKEN)
    await db.deleteFrom('delivery').where('key', 'in', old).execute()
    const taken = await db
      .insertInto('delivery')
      .values({ key, at })
      .onConflict((clash) => clash.doNothing())
      .executeTakeFirst()
    return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n
  },
}
