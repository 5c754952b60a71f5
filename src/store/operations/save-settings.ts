import { settingsSchema } from '../../core/settings.ts'
import type { Operation } from '../operation.ts'

export const saveSettings: Operation<'saveSettings'> = {
  name: 'saveSettings',
  lane: 'write',
  run: async ({ db, desk }, settings) => {
    await db
      .updateTable('desk')
      .set({ settings: JSON.stringify(settingsSchema.parse(settings)) })
      .where('id', '=', desk)
      .execute()
  },
}
