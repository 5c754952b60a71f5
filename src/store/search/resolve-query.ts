import type { Query } from '../../core/query.ts'
import { type MatchedActors, matchActors } from '../actors/match-actors.ts'
import type { Scope } from '../scope.ts'
import { matchSources } from '../sources/match-sources.ts'
import { matchPlaces, placesNear } from './match-places.ts'
import { textTerms } from './text-terms.ts'

/** The keys of a query that take names. */
export type NameKey = 'actor' | 'by' | 'on' | 'place' | 'near' | 'source'

/** A query whose names have become ids. A list is null where the key was not asked for, and empty where nothing has the name. */
export interface Resolved extends Readonly<Record<NameKey, readonly number[] | null>> {
  readonly query: Query
  /** For names of actors that mean somebody for some time only, when: what was done outside is not theirs. */
  readonly terms: Readonly<Record<'actor' | 'by' | 'on', MatchedActors['terms']>>
  /** The text index's own query. */
  readonly match: string | null
}

const NEVER_BOUND: MatchedActors['terms'] = new Map()

export async function resolveQuery(scope: Scope, query: Query): Promise<Resolved> {
  const actors = (names: readonly string[]): Promise<MatchedActors> | null => (names.length === 0 ? null : matchActors(scope, names, query))
  const [actor, by, on] = await Promise.all([actors(query.actor), actors(query.by), actors(query.on)])
  return {
    query,
    match: textTerms(query.text),
    actor: actor?.ids ?? null,
    by: by?.ids ?? null,
    on: on?.ids ?? null,
    terms: { actor: actor?.terms ?? NEVER_BOUND, by: by?.terms ?? NEVER_BOUND, on: on?.terms ?? NEVER_BOUND },
    place: query.place.length === 0 ? null : await matchPlaces(scope, query.place, query.located),
    near: query.near === null ? null : await placesNear(scope, query.near),
    source: query.source.length === 0 ? null : await matchSources(scope, query.source),
  }
}
