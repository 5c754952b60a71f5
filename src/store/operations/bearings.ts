import { byRegister } from '../../core/total/side-bearing.ts'
import { deskActors } from '../actors/desk-actors.ts'
import type { Operation } from '../operation.ts'

/** Whether names belong to what other names stand for, by the desk's register of actors. */
export const bearings: Operation<'bearings'> = {
  name: 'bearings',
  lane: 'read',
  run: async (scope, names, wholes) => {
    const bears = byRegister(await deskActors(scope))
    return names.map((name) => wholes.map((whole) => bears(name, whole)))
  },
}
