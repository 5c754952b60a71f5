import { MOST_DAYS_APART } from '../../core/twin/evidence/dates.ts'
import { NEAR_KM } from '../../core/twin/evidence/place.ts'
import { dayNumber, dayOf } from '../../core/when.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { placesNear } from '../search/match-places.ts'

/** Days over which an event may be dated roughly and still be looked for: a year says too little. */
const LONGEST = 31
/** So long before, other events are looked for that may have lasted; and those of the month, which begin with it. */
const LOOK_BACK = 7
/** So many rows are looked at for each thing that two events can share; so many events are tested for their days, and so many compared. */
const MOST_ROWS = 500
const MOST_TESTED = 40
const MOST_COMPARED = 8
/** The place itself, both sides, or a place near by and one side: less hardly makes a twin. */
const LEAST = 6

/** What an event is looked for by. Days are days since 1970, null where unknown. */
export interface Trail {
  /** Ids that are not looked for: its own, and those that it is said not to be. */
  readonly besides: ReadonlySet<number>
  readonly first: number | null
  readonly last: number | null
  /** Ids of its places under all their spellings, and the points that they lie at, where those are known. */
  readonly places: readonly number[]
  readonly points: readonly { readonly lat: number | null; readonly lon: number | null }[]
  /** Ids of the names of each of its parties. */
  readonly parties: readonly (readonly number[])[]
}

/** An event that shares something with another, and the first day on which it may have happened. */
interface Shared {
  readonly event_id: number
  readonly day: number | null
}

/** Ids of the live events that share enough with one to be compared with it: those that share most first, then those nearest in time. */
export async function twinCandidates(scope: Scope, trail: Trail): Promise<number[]> {
  const shared = new Map<number, { points: number; away: number }>()
  const share = (rows: readonly Shared[], points: number): void => {
    for (const [id, day] of new Map(rows.map(({ event_id, day }) => [event_id, day]))) {
      const away = day === null || trail.first === null ? LONGEST : Math.abs(day - trail.first)
      if (!trail.besides.has(id)) shared.set(id, { points: (shared.get(id)?.points ?? 0) + points, away })
    }
  }
  share(await atPlaces(scope, trail), 6)
  share(await nearPlaces(scope, trail), 3)
  for (const party of trail.parties) share(await ofParty(scope, party, trail), 3)
  const likeliest = [...shared]
    .filter(([, { points }]) => points >= LEAST)
    .toSorted(([a, one], [b, other]) => rank(other) - rank(one) || one.away - other.away || a - b)
    .slice(0, MOST_TESTED)
    .map(([id]) => id)
  const possible = await reaching(scope, likeliest, trail)
  return likeliest.filter((id) => possible.has(id)).slice(0, MOST_COMPARED)
}

/** What began longer before is a twin only where it lasted. */
function rank({ points, away }: { points: number; away: number }): number {
  return away > MOST_DAYS_APART ? points - LEAST / 2 : points
}

/** Those that are not retracted, and may have lasted until about the event's first day. */
async function reaching(scope: Scope, ids: readonly number[], { first }: Trail): Promise<Set<number>> {
  const live = scope.events().where('id', 'in', idList(ids)).where('status', '=', 'live').select('id')
  const rows = await (first === null
    ? live
    : live.where((event) => event.or([event('day', 'is', null), event('day_last', '>=', first - MOST_DAYS_APART)]))
  ).execute()
  return new Set(rows.map(({ id }) => id))
}

/** Events at the place: about the days, or dated by the month, or without a date; the latest where the event itself has none. */
async function atPlaces(scope: Scope, { places, first, last }: Trail): Promise<Shared[]> {
  if (places.length === 0) return []
  const there = scope.eventPlaces().where('place_id', 'in', idList(places)).select(['event_id', 'day'])
  const undated = there.where('day', 'is', null).limit(MOST_ROWS)
  if (first === null || last === null)
    return [...(await undated.execute()), ...(await there.where('day', 'is not', null).orderBy('day', 'desc').limit(MOST_ROWS).execute())]
  const lately = await within(there, first - LOOK_BACK, last)
    .orderBy('day', 'desc')
    .limit(MOST_ROWS)
    .execute()
  const ofMonth = there.where('day', '=', dayNumber(`${dayOf(first).slice(0, 7)}-01`)).limit(MOST_ROWS)
  return [...(await undated.execute()), ...(await ofMonth.execute()), ...lately]
}

async function nearPlaces(scope: Scope, { points, first, last }: Trail): Promise<Shared[]> {
  if (first === null || last === null || last - first > LONGEST) return []
  const ids = new Set<number>()
  for (const { lat, lon } of points) if (lat !== null && lon !== null) for (const id of await placesNear(scope, { at: { lat, lon }, km: NEAR_KM })) ids.add(id)
  const there = scope
    .eventPlaces()
    .where('place_id', 'in', idList([...ids]))
    .select(['event_id', 'day'])
  return within(there, first, last).limit(MOST_ROWS).execute()
}

async function ofParty(scope: Scope, actors: readonly number[], { first, last }: Trail): Promise<Shared[]> {
  if (first === null || last === null || last - first > LONGEST) return []
  const named = scope.eventActors().where('actor_id', 'in', idList(actors)).where('role', '!=', 'side').select(['event_id', 'day'])
  return within(named, first, last).limit(MOST_ROWS).execute()
}

/** Rows whose day is between two, or so little outside that sources may differ over it. */
function within<Rows extends { where(column: 'day', is: '>=' | '<=', day: number): Rows }>(rows: Rows, first: number, last: number): Rows {
  return rows.where('day', '>=', first - MOST_DAYS_APART).where('day', '<=', last + MOST_DAYS_APART)
}
