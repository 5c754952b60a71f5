import { byRegister } from '../../core/total/belonging.ts'
import { deskActors } from '../actors/desk-actors.ts'
import type { Operation } from '../operation.ts'

/** For each name: whether it belongs to what each of the wholes stands for, by the desk’s register of actors. */
export const belonging: Operation<'belonging'> = {
  name: 'belonging',
  lane: 'read',
  run: async (scope, names, wholes) => {
    const belongs = byRegister(await deskActors(scope))
    return names.map((name) => wholes.map((whole) => belongs(name, whole)))
  },
}
