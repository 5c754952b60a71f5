import type { Expression, ExpressionBuilder, SqlBool } from 'kysely'
import { Refusal } from '../../core/bad-input.ts'
import { countryCode } from '../../core/country.ts'
import { foldedName } from '../../core/fold.ts'
import { kilometres, type Point } from '../../core/place/kilometres.ts'
import { type PlaceParts, placeParts } from '../../core/place/place-parts.ts'
import type { LocatedPlaces, Near } from '../../core/query.ts'
import { quote } from '../../core/quote.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import type { Tables } from '../tables.ts'
import { matchNames } from './match-names.ts'

const KM_PER_DEGREE = 111.19

const NOWHERE: LocatedPlaces = { refs: [], provinces: [] }

/**
 * Ids of the places that any of the names means: places of the name or found to be the same, and all places in a province or country
 * of the name. `Homs, Syria` is whatever is called so within Syria.
 */
export async function matchPlaces(scope: Scope, typed: readonly string[], { refs, provinces }: LocatedPlaces = NOWHERE): Promise<number[]> {
  const names = typed.filter((name) => !name.includes(','))
  const countries = names.flatMap((name) => countryCode(name) ?? [])
  const around = await scope
    .places()
    .where((place) =>
      place.or([
        place('admin1_folded', 'in', names.map(foldedName)),
        ...(countries.length > 0 ? [place('country', 'in', countries)] : []),
        ...(refs.length > 0 ? [place('ref', 'in', refs)] : []),
        ...typed.filter((name) => name.includes(',')).map((name) => within(place, placeParts(name))),
        ...provinces.map(({ admin1, country }) => place.and([place('admin1_folded', '=', foldedName(admin1)), place('country', '=', country)])),
      ]),
    )
    .select('id')
    .execute()
  return [...new Set([...matchNames(scope, 'place', names), ...around.map(({ id }) => id)])]
}

/** Places of a name, and what lies in a province of that name, within what was said to be around them. */
function within(place: ExpressionBuilder<Tables, 'place'>, { name, admin1, country }: PlaceParts): Expression<SqlBool> {
  const called = place('folded', '=', foldedName(name))
  const here =
    admin1 === null ? place.or([called, place('admin1_folded', '=', foldedName(name))]) : place.and([called, place('admin1_folded', '=', foldedName(admin1))])
  return country === null ? here : place.and([here, place('country', '=', country)])
}

/** Ids of the places within the distance. Throws Refusal where the desk does not know where the named place is. */
export async function placesNear(scope: Scope, { at, km, alike = [] }: Near): Promise<number[]> {
  const centres = typeof at === 'string' ? await pointsOf(scope, at, typedInstead(km, alike)) : [at]
  const ids = new Set<number>()
  for (const centre of centres) {
    for (const place of await inBox(scope, centre, km)) if (kilometres(centre, place) <= km) ids.add(place.id)
  }
  return [...ids]
}

function typedInstead(km: number, alike: readonly string[]): string {
  if (alike.length === 0) return 'Give a point instead: near:"35.34,40.14 25km"'
  return `Which is meant? ${alike.map((name) => `near:${quote(`${name} ${km}km`)}`).join(' or ')}`
}

async function pointsOf(scope: Scope, name: string, instead: string): Promise<Point[]> {
  const ids = name.includes(',') ? await matchPlaces(scope, [name]) : matchNames(scope, 'place', [name])
  if (ids.length === 0) throw new Refusal(`No event names the place “${name}”, so the desk does not know where it is.`, instead)
  const rows = await scope.places().where('id', 'in', idList(ids)).select(['lat', 'lon']).execute()
  const points = rows.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [{ lat, lon }]))
  if (points.length === 0) throw new Refusal(`The desk does not know where “${name}” is: no event gives its coordinates.`, instead)
  return points
}

/** Places in the box around a circle; near the poles and the date line, in the whole band of latitude. */
async function inBox(scope: Scope, { lat, lon }: Point, km: number): Promise<(Point & { id: number })[]> {
  const high = km / KM_PER_DEGREE
  const wide = high / Math.cos((Math.min(89, Math.abs(lat) + high) * Math.PI) / 180)
  const wraps = Math.abs(lat) + high > 88 || Math.abs(lon) + wide > 180
  const rows = await scope
    .places()
    .where('lat', '>=', lat - high)
    .where('lat', '<=', lat + high)
    .where('lon', '>=', wraps ? -180 : lon - wide)
    .where('lon', '<=', wraps ? 180 : lon + wide)
    .select(['id', 'lat', 'lon'])
    .execute()
  return rows.map(({ id, ...at }) => ({ id, lat: Number(at.lat), lon: Number(at.lon) }))
}
