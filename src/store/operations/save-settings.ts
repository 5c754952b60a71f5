import { sameValue } from '../../core/same-value.ts'
import { settingsSchema } from '../../core/settings.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { startFiling } from '../actors/file-anew.ts'
import type { Operation } from '../operation.ts'
import { writeDeskChange } from '../write-desk-change.ts'
import { differences } from '../write-revision.ts'

export const saveSettings: Operation<'saveSettings'> = {
  name: 'saveSettings',
  lane: 'write',
  run: async (scope, changes, stamp) => {
    const row = await scope.settings().select('settings').executeTakeFirstOrThrow()
    const before = settingsSchema.parse(JSON.parse(row.settings))
    const after = settingsSchema.parse({ ...before, ...changes, vague: { ...before.vague, ...changes.vague } })
    const register = await deskActors(scope)
    await scope.db
      .updateTable('desk')
      .set({ settings: JSON.stringify(after) })
      .where('id', '=', scope.desk)
      .execute()
    for (const { field, ...values } of differences(before, after)) await writeDeskChange(scope, { what: field, whose: null, ...values }, stamp)
    if (!sameValue(before.theatre, after.theatre)) await startFiling(scope, register)
    return after
  },
}
