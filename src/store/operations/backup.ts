import type { Operation } from '../operation.ts'

export const backup: Operation<'backup'> = {
  name: 'backup',
  lane: 'copy',
  run: async (scope, name) => {
    // Reading anything fixes the state that is copied: otherwise every write meanwhile would start the copy anew.
    await scope.settings().select('key').execute()
    return scope.backup(name)
  },
}
