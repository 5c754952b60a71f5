import { settingsSchema } from '../../core/settings.ts'
import type { Operation } from '../operation.ts'

export const saveSettings: Operation<'saveSettings'> = {
  name: 'saveSettings',
  lane: 'write',
  run: async ({ db, desk, settings }, changes) => {
    const row = await settings().select('settings').executeTakeFirstOrThrow()
    const before = settingsSchema.parse(JSON.parse(row.settings))
    const after = settingsSchema.parse({ ...before, ...changes, vague: { ...before.vague, ...changes.vague } })
    await db
      .updateTable('desk')
      .set({ settings: JSON.stringify(after) })
      .where('id', '=', desk)
      .execute()
    return after
  },
}
