import { MOST_DAYS_APART } from '../../core/twin/evidence/dates.ts'
import { NEAR_KM } from '../../core/twin/evidence/place.ts'
import { dayNumber, dayOf } from '../../core/when.ts'
import { keptQuery, type Many, type One } from '../kept-query.ts'
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

/** What to look for. Days are days since 1970, null where unknown. */
export interface Trail {
  /** Ids to leave out: the event itself, and those that it was said not to be. */
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

/** Ids of the live events that share enough with an event to be compared with it: those that share most first, then those nearest in time. */
export async function twinCandidates(scope: Scope, trail: Trail): Promise<number[]> {
  const shared = new Map<number, { points: number; away: number }>()
  const share = (rows: readonly Shared[], points: number): void => {
    for (const [id, day] of new Map(rows.map(({ event_id, day }) => [event_id, day]))) {
      const away = day === null || trail.first === null ? LONGEST : Math.abs(day - trail.first)
      if (!trail.besides.has(id)) shared.set(id, { points: (shared.get(id)?.points ?? 0) + points, away })
    }
  }
  share(atPlaces(scope, trail), 6)
  share(await nearPlaces(scope, trail), 3)
  for (const party of trail.parties) share(ofParty(scope, party, trail), 3)
  const likeliest = [...shared]
    .filter(([, { points }]) => points >= LEAST)
    .toSorted(([a, one], [b, other]) => rank(other) - rank(one) || one.away - other.away || a - b)
    .slice(0, MOST_TESTED)
    .map(([id]) => id)
  const possible = reaching(scope, likeliest, trail)
  return likeliest.filter((id) => possible.has(id)).slice(0, MOST_COMPARED)
}

/** What began longer before is a twin only where it lasted. */
function rank({ points, away }: { points: number; away: number }): number {
  return away > MOST_DAYS_APART ? points - LEAST / 2 : points
}

/** Those that are not retracted, and may have lasted until about the event's first day. */
function reaching(scope: Scope, ids: readonly number[], { first }: Trail): Set<number> {
  const rows = liveUntil(scope, ids, first === null ? Number.MIN_SAFE_INTEGER : first - MOST_DAYS_APART)
  return new Set(rows.map(({ id }) => id))
}

const liveUntil = keptQuery((scope, ids: Many<number>, day: One<number>) =>
  scope
    .events()
    .where('id', 'in', ids)
    .where('status', '=', 'live')
    .where((event) => event.or([event('day', 'is', null), event('day_last', '>=', day)]))
    .select('id'),
)

/** Events at the place: about the days, or dated by the month, or without a date; the latest where the event itself has none. */
function atPlaces(scope: Scope, { places, first, last }: Trail): Shared[] {
  if (places.length === 0) return []
  const undated = undatedAt(scope, places)
  if (first === null || last === null) return [...undated, ...latestAt(scope, places, Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)]
  const ofMonth = onDayAt(scope, places, dayNumber(`${dayOf(first).slice(0, 7)}-01`))
  return [...undated, ...ofMonth, ...latestAt(scope, places, ...about(first - LOOK_BACK, last))]
}

const mentions = (scope: Scope, places: Many<number>) => scope.eventPlaces().where('place_id', 'in', places).select(['event_id', 'day']).limit(MOST_ROWS)
const undatedAt = keptQuery((scope, places: Many<number>) => mentions(scope, places).where('day', 'is', null))
const onDayAt = keptQuery((scope, places: Many<number>, day: One<number>) => mentions(scope, places).where('day', '=', day))
const betweenAt = keptQuery((scope, places: Many<number>, from: One<number>, to: One<number>) =>
  mentions(scope, places).where('day', '>=', from).where('day', '<=', to),
)
const latestAt = keptQuery((scope, places: Many<number>, from: One<number>, to: One<number>) =>
  mentions(scope, places).where('day', '>=', from).where('day', '<=', to).orderBy('day', 'desc'),
)

async function nearPlaces(scope: Scope, { points, first, last }: Trail): Promise<Shared[]> {
  if (first === null || last === null || last - first > LONGEST) return []
  const ids = new Set<number>()
  for (const { lat, lon } of points) if (lat !== null && lon !== null) for (const id of await placesNear(scope, { at: { lat, lon }, km: NEAR_KM })) ids.add(id)
  return betweenAt(scope, [...ids], ...about(first, last))
}

function ofParty(scope: Scope, actors: readonly number[], { first, last }: Trail): Shared[] {
  return first === null || last === null || last - first > LONGEST ? [] : betweenOf(scope, actors, ...about(first, last))
}

const betweenOf = keptQuery((scope, actors: Many<number>, from: One<number>, to: One<number>) =>
  scope
    .eventActors()
    .where('actor_id', 'in', actors)
    .where('role', '!=', 'side')
    .where('day', '>=', from)
    .where('day', '<=', to)
    .select(['event_id', 'day'])
    .limit(MOST_ROWS),
)

/** The days between two, and so many around them that sources may differ over it. */
function about(first: number, last: number): [from: number, to: number] {
  return [first - MOST_DAYS_APART, last + MOST_DAYS_APART]
}
