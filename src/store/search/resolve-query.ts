import type { Query } from '../../core/query.ts'
import { matchActors } from '../actors/match-actors.ts'
import type { Scope } from '../scope.ts'
import { matchSources } from '../sources/match-sources.ts'
import { matchPlaces, placesNear } from './match-places.ts'
import { textTerms } from './text-terms.ts'

/** The keys of a query that take names. */
export type NameKey = 'actor' | 'by' | 'on' | 'place' | 'near' | 'source'

/** A query whose names have become ids. A list is null where the key was not asked for, and empty where nothing has the name. */
export interface Resolved extends Readonly<Record<NameKey, readonly number[] | null>> {
  readonly query: Query
  /** The text index's own query. */
  readonly terms: string | null
}

export async function resolveQuery(scope: Scope, query: Query): Promise<Resolved> {
  const actors = async (names: readonly string[]): Promise<number[] | null> => (names.length === 0 ? null : matchActors(scope, names, query))
  return {
    query,
    terms: textTerms(query.text),
    actor: await actors(query.actor),
    by: await actors(query.by),
    on: await actors(query.on),
    place: query.place.length === 0 ? null : await matchPlaces(scope, query.place, query.located),
    near: query.near === null ? null : await placesNear(scope, query.near),
    source: query.source.length === 0 ? null : await matchSources(scope, query.source),
  }
}
