import { foldedName } from '../../core/fold.ts'
import { keptQuery, type One } from '../kept-query.ts'
import type { Scope } from '../scope.ts'

/** A place as events name it, with what is known of where it lies. */
export interface NamedPlace {
  readonly id: number
  readonly name: string
  readonly ref: string | null
  readonly admin1_folded: string
  readonly country: string
}

/** Ids of the place under all its spellings: those located as the same one, and those of its name that nothing says lie elsewhere. */
export function samePlaces(scope: Scope, place: NamedPlace): number[] {
  const named = placesCalled(scope, foldedName(place.name))
  const located = place.ref === null ? [] : placesLocatedAs(scope, place.ref)
  return [...new Set([place.id, ...[...named, ...located].filter((other) => mayBe(place, other)).map(({ id }) => id)])]
}

const WHERE = ['id', 'ref', 'admin1_folded', 'country'] as const
const placesCalled = keptQuery((scope, folded: One<string>) => scope.places().where('folded', '=', folded).select(WHERE))
const placesLocatedAs = keptQuery((scope, ref: One<string>) => scope.places().where('ref', '=', ref).select(WHERE))

function mayBe(one: Omit<NamedPlace, 'id' | 'name'>, other: Omit<NamedPlace, 'id' | 'name'>): boolean {
  if (one.ref !== null && other.ref !== null) return one.ref === other.ref
  return agree(one.country, other.country) && agree(one.admin1_folded, other.admin1_folded)
}

function agree(one: string, other: string): boolean {
  return one === '' || other === '' || one === other
}
