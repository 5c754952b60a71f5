import type { SwitchboardMethod } from '../board-method.ts'

export const lease: SwitchboardMethod<'lease'> = {
  name: 'lease',
  lane: 'write',
  run: async ({ db, at }, name, holder, seconds) => {
    const until = new Date(Date.parse(at) + seconds * 1000).toISOString()
    const taken = await db
      .insertInto('lease')
      .values({ name, holder, until })
      .onConflict((clash) =>
        clash
          .column('name')
          .doUpdateSet({ holder, until })
          .where((row) => row.or([row('lease.holder', '=', holder), row('lease.until', '<=', at)])),
      )
      .executeTakeFirst()
    return (taken.numInsertedOrUpdatedRows ?? 0n) > 0n
  },
}

export const release: SwitchboardMethod<'release'> = {
  name: 'release',
  lane: 'write',
  run: async ({ db }, name, holder) => void (await db.deleteFrom('lease').where('name', '=', name).where('holder', '=', holder).execute()),
}
