import type { Event } from '../core/event.ts'
import { groupBy } from '../core/group-by.ts'
import type { Site } from '../core/place/site.ts'
import { deskActors } from './actors/desk-actors.ts'
import { nameParties } from './actors/name-parties.ts'
import { keptQuery, type Many } from './kept-query.ts'
import { unpackFacts } from './packed-facts.ts'
import type { Scope } from './scope.ts'
import { deskSources } from './sources/desk-sources.ts'
import { voicesOf } from './sources/voices-of.ts'

/** The events of those ids, whole, in that order; ids that no event has are left out. */
export async function loadEvents(scope: Scope, ids: readonly number[]): Promise<Event[]> {
  if (ids.length === 0) return []
  const rows = eventRows(scope, ids)
  const places = groupBy(placeRows(scope, ids), (row) => row.event_id)
  const register = await deskActors(scope)
  const book = await deskSources(scope)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (row === undefined) return []
    const facts = unpackFacts(row.facts)
    const { no, status, version, merged_into: mergedInto, logged_at: loggedAt, logged_by: loggedBy, logged_by_key: loggedByKey } = row
    const read = { named: nameParties(register, facts), sites: (places.get(id) ?? []).map(siteOf), voices: voicesOf(register, book, facts) }
    return [{ no, status, version, facts, ...read, mergedInto, loggedAt, loggedBy, loggedByKey }]
  })
}

type PlaceRow = ReturnType<typeof placeRows>[number]

const eventRows = keptQuery((scope, ids: Many<number>) =>
  scope
    .events()
    .innerJoin('member', 'member.id', 'event.logged_by')
    .where('event.id', 'in', ids)
    .select(['event.id', 'no', 'status', 'version', 'facts', 'merged_into', 'logged_at', 'member.name as logged_by', 'member.key as logged_by_key']),
)

const placeRows = keptQuery((scope, ids: Many<number>) =>
  scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', 'in', ids)
    .orderBy('event_id')
    .orderBy('ord')
    .select(['event_id', 'ref', 'known_as', 'kind', 'bearing', 'place.admin1', 'place.country', 'place.lat', 'place.lon']),
)

function siteOf({ ref, known_as, kind, bearing, admin1, country, lat, lon }: PlaceRow): Site | null {
  if (ref === null || known_as === null) return null
  const at = { admin1, country: country === '' ? null : country, lat, lon }
  return { ref, name: known_as, kind: kind as Site['kind'], bearing: (bearing ?? 'itself') as Site['bearing'], ...at }
}
