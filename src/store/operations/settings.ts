import { settingsSchema } from '../../core/settings.ts'
import type { Operation } from '../operation.ts'

export const settings: Operation<'settings'> = {
  name: 'settings',
  lane: 'read',
  run: async (scope) => {
    const row = await scope.settings().select('settings').executeTakeFirstOrThrow()
    return settingsSchema.parse(JSON.parse(row.settings))
  },
}
