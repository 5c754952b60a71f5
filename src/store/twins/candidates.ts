import { MOST_DAYS_APART } from '../../core/twin/evidence/dates.ts'
import { NEAR_KM } from '../../core/twin/evidence/place.ts'
import type { Spot } from '../../core/twin/sighting.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import { placesNear } from '../search/match-places.ts'

/** Days over which an event may have lasted or be dated roughly, and still be looked for; a year says too little. */
const LONGEST = 31
/** So many rows are looked at for each thing that two events can share, and so many events compared. */
const MOST_ROWS = 1000
const MOST_COMPARED = 24
/** The place itself, both sides, or a place near by and one side: less hardly makes a twin. */
const LEAST = 6

/** What an event is looked for by. Days are days since 1970, null where unknown. */
export interface Trail {
  readonly id: number
  readonly first: number | null
  readonly last: number | null
  /** Ids of its places under all their spellings, and the points that they lie at. */
  readonly places: readonly number[]
  readonly spots: readonly Spot[]
  /** Ids of the names of each of its parties. */
  readonly parties: readonly (readonly number[])[]
}

/** An event that shares something with another, and the first day on which it may have happened. */
interface Shared {
  readonly event_id: number
  readonly day: number | null
}

/** Ids of the events that share enough with one to be compared with it: those that share most first, then those nearest in time. */
export async function twinCandidates(scope: Scope, trail: Trail): Promise<number[]> {
  const shared = new Map<number, { points: number; away: number }>()
  const share = (rows: readonly Shared[], points: number): void => {
    for (const [id, day] of new Map(rows.map(({ event_id, day }) => [event_id, day]))) {
      const away = day === null || trail.first === null ? LONGEST : Math.abs(day - trail.first)
      if (id !== trail.id) shared.set(id, { points: (shared.get(id)?.points ?? 0) + points, away })
    }
  }
  share(await atPlaces(scope, trail), 6)
  share(await nearPlaces(scope, trail), 3)
  for (const party of trail.parties) share(await ofParty(scope, party, trail), 3)
  const enough = [...shared].filter(([, { points }]) => points >= LEAST)
  return enough
    .toSorted(([a, one], [b, other]) => other.points - one.points || one.away - other.away || a - b)
    .slice(0, MOST_COMPARED)
    .map(([id]) => id)
}

/** Events at the place: about the days, or long enough to reach them, or without a date; the latest where the event itself has none. */
async function atPlaces(scope: Scope, { places, first, last }: Trail): Promise<Shared[]> {
  if (places.length === 0) return []
  const there = scope.eventPlaces().where('place_id', 'in', idList(places)).select(['event_id', 'day'])
  const undated = await there.where('day', 'is', null).limit(MOST_ROWS).execute()
  const dated = first === null || last === null ? there.where('day', 'is not', null) : within(there, first - LONGEST, last)
  return [...undated, ...(await dated.orderBy('day', 'desc').limit(MOST_ROWS).execute())]
}

async function nearPlaces(scope: Scope, { spots, first, last }: Trail): Promise<Shared[]> {
  if (first === null || last === null || last - first > LONGEST) return []
  const ids = new Set<number>()
  for (const { lat, lon } of spots) if (lat !== null && lon !== null) for (const id of await placesNear(scope, { at: { lat, lon }, km: NEAR_KM })) ids.add(id)
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
