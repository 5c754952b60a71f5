import { surroundings as around, type Held, type Series } from '../../core/context/surroundings.ts'
import { countryCode } from '../../core/country.ts'
import type { Facts } from '../../core/event.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { sameActors } from '../actors/same-actors.ts'
import { anchorOf } from '../context/anchor.ts'
import { type Area, heldSeries, type Wanted } from '../context/held-series.ts'
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
    if (event === undefined) return null
    const { day, day_last } = event
    const facts = unpackFacts(event.facts)
    const [narrowest, ...wider] = await wanted(scope, id, facts)
    if (narrowest === undefined) return null
    const own = day === null || day_last === null || day_last - day > ROUGH ? null : { no, first: day, last: day_last }
    const upTo = day_last ?? Number.MAX_SAFE_INTEGER
    const held: [Held, ...Held[]] = [await heldSeries(scope, id, narrowest, upTo)]
    for (const next of wider) if (held.every(({ others }) => others.dated.length + others.undated === 0)) held.push(await heldSeries(scope, id, next, upTo))
    return around(own, held, facts.recurs)
  },
}

/** The series that an event belongs to, the narrowest first. Where it names several attackers or places, the first counts. */
async function wanted(scope: Scope, id: number, { places: [said] }: Facts): Promise<Wanted[]> {
  const by = await scope.eventActors().where('event_id', '=', id).where('role', '=', 'by').orderBy('ord').select(['actor_id', 'written']).executeTakeFirst()
  const at = await scope
    .eventPlaces()
    .innerJoin('place', 'place.id', 'event_place.place_id')
    .where('event_id', '=', id)
    .orderBy('ord')
    .select(['place.id', 'place.name', 'written', 'ref', 'admin1', 'admin1_folded', 'country', 'kind', 'known_as', 'bearing'])
    .executeTakeFirst()
  const actors = by === undefined ? null : sameActors(scope, await deskActors(scope), by.actor_id)
  const places = at === undefined ? null : samePlaces(scope, at)
  const actor = by?.written ?? null
  const area = at === undefined ? null : areaOf(at)
  const where =
    at === undefined || places === null
      ? NOWHERE
      : area === null
        ? { ...(await anchorOf(scope, { ...at, relation: said?.relation ?? 'at' }, places)), province: null }
        : inArea(at.written)
  const whole: Wanted[] = actors === null && places === null ? [] : [{ series: { actor, ...where }, actors, places, area }]
  if (actors === null || places === null) return whole
  const province: Wanted[] =
    at === undefined || at.admin1 === null || area !== null ? [] : [{ series: { actor, ...inArea(at.admin1) }, actors, places: null, area: at }]
  return [...whole, ...province, { series: { actor: null, ...where }, actors: null, places, area }]
}

const NOWHERE: Omit<Series, 'actor'> = { place: null, about: false, province: null }

function inArea(province: string): Omit<Series, 'actor'> {
  return { ...NOWHERE, province }
}

/** What a place that is a province or a country holds; null for any other. */
function areaOf(at: { readonly written: string; readonly kind: string | null; readonly admin1_folded: string; readonly country: string }): Area | null {
  if (at.kind === 'province') return at.admin1_folded === '' ? null : { admin1_folded: at.admin1_folded, country: at.country }
  const country = at.kind === 'country' && at.country !== '' ? at.country : countryCode(at.written)
  return country === null ? null : { admin1_folded: null, country }
}
