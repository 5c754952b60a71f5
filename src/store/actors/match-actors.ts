import { type Days, kin } from '../../core/actor/kin.ts'
import { meaning } from '../../core/actor/meaning.ts'
import { foldedName } from '../../core/fold.ts'
import { textList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { matchNames } from '../search/match-names.ts'
import { deskActors } from './desk-actors.ts'
import { namesMeaning } from './names-meaning.ts'

/**
 * Ids of the names that mean any of the given ones: all names of the actors that the name may mean, of what they are or were called,
 * of their successors and members; names that the register does not know, or no event has, match word by word.
 */
export async function matchActors(scope: Scope, names: readonly string[], days: Days): Promise<number[]> {
  const register = await deskActors(scope)
  const ids = new Set<number>()
  for (const name of names) {
    const keys = new Set(meaning(register, name).flatMap(({ key }) => [...kin(register, key, days).keys()]))
    const known = keys.size === 0 ? [] : await withNames(scope, [foldedName(name), ...namesMeaning(register, keys)])
    for (const id of known.length > 0 ? known : await matchNames(scope, 'actor', [name])) ids.add(id)
  }
  return [...ids]
}

async function withNames(scope: Scope, folded: readonly string[]): Promise<number[]> {
  const rows = await scope.names('actor').where('folded', 'in', textList(folded)).where('uses', '>', 0).select('id').execute()
  return rows.map(({ id }) => id)
}
