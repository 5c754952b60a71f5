import { meaning } from '../../core/actor/meaning.ts'
import type { Scope } from '../scope.ts'
import { deskActors } from './desk-actors.ts'
import { matchActors } from './match-actors.ts'

/** Ids of all names of the actor that one id names, and of what belongs to it; of one that the register does not know, or that may be several, its own alone. */
export async function sameActors(scope: Scope, id: number, name: string): Promise<number[]> {
  const register = await deskActors(scope)
  if (meaning(register, name).length !== 1) return [id]
  return [...new Set([id, ...(await matchActors(scope, [name], { from: null, to: null }))])]
}
