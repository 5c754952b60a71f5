import { surroundings as around, type Held } from '../../core/context/surroundings.ts'
import { countryCode } from '../../core/country.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { sameActors } from '../actors/same-actors.ts'
import { heldSeries, type Wanted } from '../context/held-series.ts'
import { samePlaces } from '../context/same-places.ts'
import type { Operation } from '../operation.ts'
import { unpackFacts } from '../packed-facts.ts'
import type { Scope } from '../scope.ts'

/** Days over which an event may have happened and still have a place among others. */
const ROUGH = 366

/** What the log holds around an event: by the same at the same place, else in the province, else by anybody at the place. */
export const surroundings: Operation<'surroundings'> = {
  name: 'surroundings',
  lane: 'read',
  run: async (scope, no) => {
    const id = scope.id(no)
    const event = await scope.events().where('id', '=', id).select(['day', 'day_last', 'facts']).executeTakeFirst()
    const [narrowest, ...wider] = await wanted(scope, id)
    if (event === undefined || narrowest === undefined) return null
    const { day, day_last, facts } = event
    const own = day === null || day_last === null || day_last - day > ROUGH ? null : { no, first: day, last: day_last }
    const upTo = day_last ?? Number.MAX_SAFE_INTEGER
    const held: [Held, ...Held[]] = [await heldSeries(scope, id, narrowest, upTo)]
    for (const next of wider) if (held.every(({ others }) => others.dated.length + others.undated === 0)) held.push(await heldSeries(scope, id, next, upTo))
    return around(own, held, unpackFacts(facts).recurs)
  },
}

/** The series that an event belongs to, the narrowest first. Where it names several attackers or places, the first counts. */
async function wanted(scope: Scope, id: number): Promise<Wanted[]> {
  const by = await scope.eventActors().where('event_id', '=', id).where('role', '=', 'by').orderBy('ord').select(['actor_id', 'written']).executeTakeFirst()
  const at = await scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', '=', id)
    .orderBy('ord')
    .select(['place.id', 'place.name', 'written', 'ref', 'admin1', 'admin1_folded', 'country', 'kind'])
    .executeTakeFirst()
  const actors = by === undefined ? null : await sameActors(scope, await deskActors(scope), by.actor_id)
  const places = at === undefined ? null : await samePlaces(scope, at)
  const actor = by?.written ?? null
  const wide = at !== undefined && (at.kind === 'country' || at.kind === 'province' || countryCode(at.written) !== null)
  const where = { place: wide ? null : (at?.written ?? null), province: wide ? at.written : null }
  const whole: Wanted[] = actors === null && places === null ? [] : [{ series: { actor, ...where }, actors, places, province: null }]
  if (actors === null || places === null) return whole
  const province: Wanted[] =
    at === undefined || at.admin1 === null || wide ? [] : [{ series: { actor, place: null, province: at.admin1 }, actors, places: null, province: at }]
  return [...whole, ...province, { series: { actor: null, ...where }, actors: null, places, province: null }]
}
