import type { Held, Series } from '../../core/context/surroundings.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { latestMentions } from './latest-mentions.ts'

/** What tells the events of a series: ids of its actor's names, ids of its place's names, or a province. */
export interface Wanted {
  readonly series: Series
  readonly actors: readonly number[] | null
  readonly places: readonly number[] | null
  readonly province: { readonly admin1_folded: string; readonly country: string } | null
}

/** The other live events of a series that may have happened up to a day: the rarer of place and actor is looked up, and its events are tested for the other. */
export async function heldSeries(scope: Scope, own: number, { series, actors, places, province }: Wanted, upTo: number): Promise<Held> {
  const byPlace = places !== null && (actors === null || (await uses(scope, 'place', places)) <= (await uses(scope, 'actor', actors)))
  const found = byPlace ? await latestMentions(scope, 'place', places, upTo) : await latestMentions(scope, 'actor', actors ?? [], upTo)
  let ids = [...found.ids, ...found.undated]
  if (byPlace && actors !== null) ids = await doneBy(scope, ids, actors)
  if (!byPlace && places !== null) ids = await placedAt(scope, ids, places)
  if (province !== null) ids = await placedIn(scope, ids, province)
  const others = ids.filter((id) => id !== own)
  const rows = await scope.events().where('id', 'in', idList(others)).where('status', '=', 'live').select(['no', 'day', 'day_last']).execute()
  const dated = rows.flatMap(({ no, day, day_last }) => (day === null || day_last === null ? [] : [{ no, first: day, last: day_last }]))
  return { series, others: { dated, undated: rows.length - dated.length, complete: found.complete } }
}

async function uses(scope: Scope, what: 'place' | 'actor', ids: readonly number[]): Promise<number> {
  const row = await scope
    .names(what)
    .where('id', 'in', idList(ids))
    .select((name) => name.fn.sum<number>('uses').as('uses'))
    .executeTakeFirst()
  return Number(row?.uses ?? 0)
}

async function doneBy(scope: Scope, ids: readonly number[], actors: readonly number[]): Promise<number[]> {
  const rows = await scope
    .eventActors()
    .where('event_id', 'in', idList(ids))
    .where('role', '=', 'by')
    .where('actor_id', 'in', idList(actors))
    .select('event_id')
    .distinct()
    .execute()
  return rows.map(({ event_id }) => event_id)
}

async function placedAt(scope: Scope, ids: readonly number[], places: readonly number[]): Promise<number[]> {
  const rows = await scope.eventPlaces().where('event_id', 'in', idList(ids)).where('place_id', 'in', idList(places)).select('event_id').distinct().execute()
  return rows.map(({ event_id }) => event_id)
}

async function placedIn(scope: Scope, ids: readonly number[], { admin1_folded, country }: NonNullable<Wanted['province']>): Promise<number[]> {
  const rows = await scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', 'in', idList(ids))
    .where('place.admin1_folded', '=', admin1_folded)
    .where('place.country', '=', country)
    .select('event_id')
    .distinct()
    .execute()
  return rows.map(({ event_id }) => event_id)
}
