import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { likelyTwins } from '../../core/twin/likeness.ts'
import { sightingOf } from '../../core/twin/sighting.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { sameActors } from '../actors/same-actors.ts'
import { samePartyBy } from '../actors/same-party.ts'
import { samePlaces } from '../context/same-places.ts'
import { keptQuery, type One } from '../kept-query.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import { apartFrom } from '../pair-events.ts'
import type { Scope } from '../scope.ts'
import { type Trail, twinCandidates } from '../twins/candidates.ts'

/** The events that may be the same as one that was just logged. */
export const twins: Operation<'twins'> = {
  name: 'twins',
  lane: 'read',
  run: async (scope, no) => {
    const register = await deskActors(scope)
    const candidates = await twinCandidates(scope, trail(scope, register, no))
    const [event, ...others] = await loadEvents(scope, [scope.id(no), ...candidates])
    if (event?.no !== no) return []
    const likely = likelyTwins(sightingOf(event), others.map(sightingOf), samePartyBy(register))
    return likely.flatMap((twin) => others.filter((other) => other.no === twin.no).map((other) => ({ ...twin, event: other })))
  },
}

/** What to look for: the ids of its places and parties under all their names; what it is said not to be is left out. */
function trail(scope: Scope, register: ActorRegister, no: number): Trail {
  const id = scope.id(no)
  const [days] = daysOf(scope, id)
  const spots = placesOf(scope, id)
  const places = spots.flatMap((spot) => samePlaces(scope, spot))
  const parties = partiesOf(scope, id).map(({ actor_id }) => sameActors(scope, register, actor_id))
  const besides = new Set([id, ...apartFrom(scope, no).map(scope.id)])
  return { besides, first: days?.day ?? null, last: days?.day_last ?? null, places, points: spots, parties }
}

const daysOf = keptQuery((scope, id: One<number>) => scope.events().where('id', '=', id).select(['day', 'day_last']))
const placesOf = keptQuery((scope, id: One<number>) =>
  scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', '=', id)
    .select(['place.id', 'place.name', 'ref', 'admin1_folded', 'country', 'lat', 'lon']),
)
const partiesOf = keptQuery((scope, id: One<number>) => scope.eventActors().where('event_id', '=', id).where('role', '!=', 'side').select('actor_id'))
