import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { type Days, kin } from '../../core/actor/kin.ts'
import { bearersOf, meaning } from '../../core/actor/meaning.ts'
import { memberTerms, type Term } from '../../core/actor/member-terms.ts'
import { foldedName } from '../../core/fold.ts'
import { keptQuery, type Many } from '../kept-query.ts'
import type { Scope } from '../scope.ts'
import { matchNames } from '../search/match-names.ts'
import { deskActors } from './desk-actors.ts'
import { namesMeaning } from './names-meaning.ts'

/** Ids of names of actors, and for those that mean somebody for some time only, when. */
export interface MatchedActors {
  readonly ids: readonly number[]
  readonly terms: ReadonlyMap<number, readonly Term[]>
}

/**
 * The names that mean any of the given ones: all names of the actors that the name may mean, of what they are or were called,
 * of their successors and members; names that the register does not know, or no event has, match word by word, and who has such a name is
 * meant by all others of theirs.
 */
export async function matchActors(scope: Scope, names: readonly string[], days: Days): Promise<MatchedActors> {
  const matched = await Promise.all(names.map((name) => matchOne(scope, name, days)))
  const ids = new Set(matched.flatMap((one) => one.ids))
  const terms = new Map<number, readonly Term[]>()
  for (const id of ids) {
    const meant = matched.filter((one) => one.ids.includes(id)).map((one) => one.terms.get(id))
    if (meant.every((held) => held !== undefined)) terms.set(id, meant.flat())
  }
  return { ids: [...ids], terms }
}

async function matchOne(scope: Scope, name: string, days: Days): Promise<MatchedActors> {
  const register = await deskActors(scope)
  const meant = meaning(register, name)
  const keys = new Set(meant.flatMap(({ key }) => [...kin(register, key, days).keys()]))
  const folded = foldedName(name)
  const known = keys.size === 0 ? [] : withNames(scope, [folded, ...namesMeaning(register, keys)])
  if (known.length === 0) return { ids: withOtherNames(scope, register, matchNames(scope, 'actor', [name])), terms: new Map() }
  const held = meant.length === 1 && meant[0] !== undefined ? memberTerms(register, meant[0].key, days) : new Map<string, readonly Term[]>()
  const termsOf = (written: string): readonly Term[] | null => {
    const bearers = written === folded ? [] : (register.byName.get(written) ?? register.byName.get(written.replace(/^the /, '')) ?? [])
    const terms = bearers.map(({ key }) => held.get(key))
    return terms.length > 0 && terms.every((term) => term !== undefined) ? terms.flat() : null
  }
  const bound = known.flatMap(({ id, folded: written }) => {
    const terms = termsOf(written)
    return terms === null ? [] : [[id, terms] as const]
  })
  return { ids: known.map(({ id }) => id), terms: new Map(bound) }
}

/** The names, with all names of those whom they mean alone. */
function withOtherNames(scope: Scope, register: ActorRegister, ids: readonly number[]): number[] {
  const bearers = foldedOf(scope, ids).map(({ folded }) => bearersOf(register, folded))
  const keys = new Set(bearers.flatMap(([one, ...others]) => (one === undefined || others.length > 0 ? [] : [one.key])))
  return [...new Set([...ids, ...withNames(scope, namesMeaning(register, keys)).map(({ id }) => id)])]
}

const foldedOf = keptQuery((scope, ids: Many<number>) => scope.names('actor').where('id', 'in', ids).select('folded'))
const withNames = keptQuery((scope, folded: Many<string>) => scope.names('actor').where('folded', 'in', folded).where('uses', '>', 0).select(['id', 'folded']))
