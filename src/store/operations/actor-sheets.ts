import { actorSheet, actorsCalled } from '../actors/actor-sheet.ts'
import { deskActors } from '../actors/desk-actors.ts'
import type { Operation } from '../operation.ts'

/** The actors that a name or id means. */
export const actorSheets: Operation<'actorSheets'> = {
  name: 'actorSheets',
  lane: 'read',
  run: async (scope, name) => {
    const register = await deskActors(scope)
    return Promise.all(actorsCalled(register, name).map((actor) => actorSheet(scope, register, actor)))
  },
}
