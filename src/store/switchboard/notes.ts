import type { SwitchboardMethod } from '../board-method.ts'

export const note: SwitchboardMethod<'note'> = {
  name: 'note',
  lane: 'read',
  run: async ({ db }, key) => (await db.selectFrom('platform_note').select('value').where('key', '=', key).executeTakeFirst())?.value ?? null,
}

export const notes: SwitchboardMethod<'notes'> = {
  name: 'notes',
  lane: 'read',
  run: ({ db }, prefix) =>
    db.selectFrom('platform_note').select(['key', 'value']).where('key', '>=', prefix).where('key', '<', `${prefix}\u{10ffff}`).orderBy('key').execute(),
}

export const saveNote: SwitchboardMethod<'saveNote'> = {
  name: 'saveNote',
  lane: 'write',
  run: async ({ db, at }, key, value) => {
    if (value === null) await db.deleteFrom('platform_note').where('key', '=', key).execute()
    else
      await db
        .insertInto('platform_note')
        .values({ key, value, at })
        .onConflict((clash) => clash.column('key').doUpdateSet({ value, at }))
        .execute()
  },
}
