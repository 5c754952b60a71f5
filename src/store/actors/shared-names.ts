import { type ActorRegister, identityOf, namesOf } from '../../core/actor/actor-register.ts'
import { bearersOf } from '../../core/actor/meaning.ts'
import { sameValue } from '../../core/same-value.ts'
import { withArticle } from './names-meaning.ts'

/** The folded names that several actors share. */
export function sharedNames({ byName }: ActorRegister): string[] {
  return withArticle([...byName].flatMap(([folded, bearers]) => (bearers.length > 1 ? [folded] : [])))
}

/** The folded names that several actors share in either register, where the two decide differently which of them is meant. */
export function settledOtherwise(before: ActorRegister, after: ActorRegister): string[] {
  const names = new Set([before, after].flatMap(sharedNames))
  return [...names].filter((folded) => !sameValue(settledBy(before, folded), settledBy(after, folded)))
}

/** The folded names that events written with one of these names may be filed under. */
export function filedBefore(before: ActorRegister, shared: readonly string[]): string[] {
  return shared.flatMap((folded) => bearersOf(before, folded).flatMap(({ key }) => before.byKey.get(identityOf(before, key))?.names[0]?.folded ?? []))
}

/** Everything that decides whom a shared name means, and what that actor is called. */
function settledBy(register: ActorRegister, folded: string) {
  const bearers = bearersOf(register, folded).map(({ key, facts }) => {
    const spans = namesOf(register, key).flatMap(({ folded: own, as: { from, until } }) => (own === folded ? [[from ?? null, until ?? null]] : []))
    return { key, called: register.byKey.get(identityOf(register, key))?.facts.name ?? null, countries: facts.countries, spans }
  })
  return { bearers: bearers.toSorted((a, b) => (a.key < b.key ? -1 : 1)), theatre: register.theatre }
}
