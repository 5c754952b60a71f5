import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { bearersOf } from '../../core/actor/meaning.ts'
import { keptQuery, type Many, type One } from '../kept-query.ts'
import type { Scope } from '../scope.ts'
import { namesMeaning } from './names-meaning.ts'

/**
 * Ids of all names of the actor that is filed under this id, and of its members. Only the id itself where the register does not know the name, or
 * several actors share it.
 */
export function sameActors(scope: Scope, register: ActorRegister, id: number): number[] {
  const [filed] = nameOf(scope, id)
  const [only, ...others] = filed === undefined ? [] : bearersOf(register, filed.folded)
  if (only === undefined || others.length > 0) return [id]
  const folded = namesMeaning(register, new Set(kin(register, only.key).keys()))
  return [...new Set([id, ...usedNames(scope, folded).map((row) => row.id)])]
}

const nameOf = keptQuery((scope, id: One<number>) => scope.names('actor').where('id', '=', id).select('folded'))
const usedNames = keptQuery((scope, folded: Many<string>) => scope.names('actor').where('folded', 'in', folded).where('uses', '>', 0).select('id'))
