import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { bearersOf } from '../../core/actor/meaning.ts'
import { textList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { namesMeaning } from './names-meaning.ts'

/** Ids of all names of the actor that is filed under this one, and of what belongs to it; of one that the register does not know, or that may be several, its own alone. */
export async function sameActors(scope: Scope, register: ActorRegister, id: number): Promise<number[]> {
  const filed = await scope.names('actor').where('id', '=', id).select('folded').executeTakeFirstOrThrow()
  const [only, ...others] = bearersOf(register, filed.folded)
  if (only === undefined || others.length > 0) return [id]
  const folded = namesMeaning(register, new Set(kin(register, only.key).keys()))
  const rows = await scope.names('actor').where('folded', 'in', textList(folded)).where('uses', '>', 0).select('id').execute()
  return [...new Set([id, ...rows.map((row) => row.id)])]
}
