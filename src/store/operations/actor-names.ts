import { deskActors } from '../actors/desk-actors.ts'
import type { Operation } from '../operation.ts'

/** What actors are called by now; nothing of keys that no actor has any more. */
export const actorNames: Operation<'actorNames'> = {
  name: 'actorNames',
  lane: 'read',
  run: async (scope, keys) => {
    const { byKey } = await deskActors(scope)
    return keys.flatMap((key) => {
      const name = byKey.get(key)?.facts.name
      return name === undefined ? [] : [{ key, name }]
    })
  },
}
