import type { Held, Series } from '../../core/context/surroundings.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { latestMentions } from './latest-mentions.ts'

/** More places than this of an area are not looked through: those that the log names most are. */
const MOST_INSIDE = 60

/** A province, or with null a whole country. */
export interface Area {
  readonly admin1_folded: string | null
  readonly country: string
}

/** What tells the events of a series: ids of its actor's names, ids of its place's names, an area with all that lies in it. */
export interface Wanted {
  readonly series: Series
  readonly actors: readonly number[] | null
  readonly places: readonly number[] | null
  readonly area: Area | null
}

/** The other live events of a series that may have happened up to a day: the rarer of place and actor is looked up, and its events are tested for the other. */
export async function heldSeries(scope: Scope, own: number, { series, actors, places, area }: Wanted, upTo: number): Promise<Held> {
  const found = await mentioned(scope, { actors, places, area }, upTo)
  const others = found.ids.filter((id) => id !== own)
  const rows = await scope.events().where('id', 'in', idList(others)).where('status', '=', 'live').select(['no', 'day', 'day_last']).execute()
  const dated = rows.flatMap(({ no, day, day_last }) => (day === null || day_last === null ? [] : [{ no, first: day, last: day_last }]))
  return { series, others: { dated, undated: rows.length - dated.length, complete: found.complete } }
}

interface Found {
  readonly ids: readonly number[]
  readonly complete: boolean
}

async function mentioned(scope: Scope, { actors, places, area }: Omit<Wanted, 'series'>, upTo: number): Promise<Found> {
  if (actors === null) {
    const inside = area === null ? [] : await insideOf(scope, area)
    const found = await latestMentions(scope, 'place', [...new Set([...(places ?? []), ...inside])], upTo)
    return { ids: [...found.ids, ...found.undated], complete: found.complete && inside.length < MOST_INSIDE }
  }
  const byPlace = places !== null && area === null && (await uses(scope, 'place', places)) <= (await uses(scope, 'actor', actors))
  const found = byPlace ? await latestMentions(scope, 'place', places, upTo) : await latestMentions(scope, 'actor', actors, upTo)
  const ids = [...found.ids, ...found.undated]
  if (byPlace) return { ids: await doneBy(scope, ids, actors), complete: found.complete }
  return { ids: area === null ? await placedAt(scope, ids, places ?? []) : await placedIn(scope, ids, area, places ?? []), complete: found.complete }
}

/** Ids of the places that lie in an area. */
async function insideOf(scope: Scope, { admin1_folded, country }: Area): Promise<number[]> {
  const there = scope.places().where('country', '=', country)
  const inside = admin1_folded === null ? there : there.where('admin1_folded', '=', admin1_folded)
  return (await inside.orderBy('uses', 'desc').orderBy('id').limit(MOST_INSIDE).select('id').execute()).map(({ id }) => id)
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

/** Those that happened in an area, or name it by one of the ids. */
async function placedIn(scope: Scope, ids: readonly number[], { admin1_folded, country }: Area, names: readonly number[]): Promise<number[]> {
  const rows = await scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', 'in', idList(ids))
    .where((place) => {
      const inside = place('place.country', '=', country)
      const there = admin1_folded === null ? inside : place.and([inside, place('place.admin1_folded', '=', admin1_folded)])
      return place.or([there, place('place.id', 'in', idList(names))])
    })
    .select('event_id')
    .distinct()
    .execute()
  return rows.map(({ event_id }) => event_id)
}
