import type { ActorRegister } from '../../core/actor/actor-register.ts'
import type { Event, Facts } from '../../core/event.ts'
import { foldedName } from '../../core/fold.ts'
import { likelyTwins } from '../../core/twin/likeness.ts'
import { sightingOf } from '../../core/twin/sighting.ts'
import { dayNumber } from '../../core/when.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { sameActors } from '../actors/same-actors.ts'
import { samePartyBy } from '../actors/same-party.ts'
import { samePlaces } from '../context/same-places.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { type Trail, twinCandidates } from '../twins/candidates.ts'

/** The events that may be the same as each of several that are not logged yet. */
export const twinsOf: Operation<'twinsOf'> = {
  name: 'twinsOf',
  lane: 'read',
  run: async (scope, drafts, besides) => {
    const register = await deskActors(scope)
    const all = []
    for (const facts of drafts) {
      const candidates = await twinCandidates(scope, await trailOf(scope, register, facts, besides))
      const others = await loadEvents(scope, candidates)
      const likely = likelyTwins(sightingOf(unlogged(facts)), others.map(sightingOf), samePartyBy(register))
      all.push(likely.flatMap((twin) => others.filter((other) => other.no === twin.no).map((event) => ({ ...twin, event }))))
    }
    return all
  },
}

/** An event with no number yet, and no place found. */
function unlogged(facts: Facts): Pick<Event, 'no' | 'facts' | 'sites'> {
  return { no: 0, facts, sites: facts.places.map(() => null) }
}

/** What to look for: its days, and the names of the log that are its places' and its parties'. */
async function trailOf(scope: Scope, register: ActorRegister, { when, places, by, on }: Facts, besides: readonly number[]): Promise<Trail> {
  const named = places.map(({ name }) => foldedName(name))
  const spots = await scope.places().where('folded', 'in', named).select(['id', 'name', 'ref', 'admin1_folded', 'country', 'lat', 'lon']).execute()
  const filed = await scope
    .names('actor')
    .where('folded', 'in', [...by, ...on].map(foldedName))
    .select('id')
    .execute()
  const placeIds = spots.flatMap((spot) => samePlaces(scope, spot))
  const parties = filed.map(({ id }) => sameActors(scope, register, id))
  const [first, last] = [when.start ?? when.end, when.end ?? when.start].map((day) => (day === null ? null : dayNumber(day)))
  return { besides: new Set(besides.map(scope.id)), first: first ?? null, last: last ?? null, places: placeIds, points: spots, parties }
}
