import type { Event } from '../../core/event.ts'
import { likelyTwins } from '../../core/twin/likeness.ts'
import { sightingOf } from '../../core/twin/sighting.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { sameActors } from '../actors/same-actors.ts'
import { samePartyBy } from '../actors/same-party.ts'
import { loadEvent } from '../change-event.ts'
import { samePlaces } from '../context/same-places.ts'
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
    const event = await loadEvent(scope, no)
    const own = sightingOf(event)
    const candidates = await comparable(scope, event, await twinCandidates(scope, { ...(await trail(scope, event)), spots: own.spots }))
    const register = await deskActors(scope)
    const byNo = new Map(candidates.map((candidate) => [candidate.no, candidate]))
    const likely = likelyTwins(own, candidates.map(sightingOf), samePartyBy(register))
    return likely.flatMap((twin) => ({ ...twin, event: byNo.get(twin.no) as Event }))
  },
}

/** Those that count, and were not said to be different. */
async function comparable(scope: Scope, { no }: Event, ids: readonly number[]): Promise<Event[]> {
  const apart = await apartFrom(scope, no)
  const events = await loadEvents(scope, ids)
  return events.filter(({ status, no: other }) => status === 'live' && !apart.includes(other))
}

/** What to look for: the ids of its places and parties under all their names. */
async function trail(scope: Scope, { no }: Event): Promise<Omit<Trail, 'spots'>> {
  const id = scope.id(no)
  const days = await scope.events().where('id', '=', id).select(['day', 'day_last']).executeTakeFirstOrThrow()
  const rows = await scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', '=', id)
    .select(['place.id', 'place.name', 'ref', 'admin1_folded', 'country'])
    .execute()
  const named = await scope.eventActors().where('event_id', '=', id).where('role', '!=', 'side').select(['actor_id', 'written']).execute()
  const [places, parties]: [number[], number[][]] = [[], []]
  for (const place of rows) places.push(...(await samePlaces(scope, place)))
  for (const { actor_id, written } of named) parties.push(await sameActors(scope, actor_id, written))
  return { id, first: days.day, last: days.day_last, places, parties }
}
