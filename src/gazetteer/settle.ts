import type { GazetteerPlace } from '../core/gazetteer.ts'
import { kilometres } from '../core/place/kilometres.ts'
import { prominence } from './prominence.ts'
import { hasNoProvince, type Scope } from './scope.ts'

/** A place settles a name against others only if it has so many people, and so many times theirs: less is asked for where the country is known. */
const LARGE = { people: 100_000, times: 20 }
const LARGE_IN_COUNTRY = { people: 10_000, times: 10 }
/** A place outside the theatre that is no larger than this is not what a desk means. */
const TINY = 5000
/** Without country or province, a name stands for a place of at least so many people in the theatre, and outside. */
const KNOWN_INSIDE = 10_000
const KNOWN_OUTSIDE = 100_000
/** One place in two gazetteers lies this close to itself; a district lies this close to the town it is named after. */
const SAME_KM = 5
const SEAT_KM = 80

/** Places of one name and in scope, those first that are likelier meant, and whether the first may stand for the name without a question. */
export function settle(places: readonly GazetteerPlace[], scope: Scope): { readonly ranked: readonly GazetteerPlace[]; readonly certain: boolean } {
  const inside = (place: GazetteerPlace): boolean => scope.theatre.length === 0 || scope.theatre.includes(place.country)
  const ranked = withoutDoubles(places).toSorted((a, b) => Number(inside(b)) - Number(inside(a)) || prominence(b) - prominence(a))
  const [first, ...rivals] = ranked
  if (first === undefined) return { ranked, certain: false }
  const large = scope.countries.length > 0 ? LARGE_IN_COUNTRY : LARGE
  const beats = (rival: GazetteerPlace): boolean =>
    (prominence(first) >= large.people && prominence(first) >= large.times * prominence(rival)) ||
    (inside(first) && !inside(rival) && (prominence(rival) <= TINY || prominence(rival) <= prominence(first)))
  return { ranked, certain: rivals.every(beats) && isConfirmed(first, scope, inside(first)) }
}

/** Whether anything but the name speaks for the place: what was typed with it, a theatre of one country, or its size. */
function isConfirmed(place: GazetteerPlace, { countries, theatre, within, unconfirmed }: Scope, inside: boolean): boolean {
  if (unconfirmed || (within !== null && hasNoProvince(place) && !isNatural(place))) return false
  if (countries.length > 0 || within !== null) return true
  if (theatre.length === 1 && inside) return true
  return prominence(place) >= (inside && theatre.length > 0 ? KNOWN_INSIDE : KNOWN_OUTSIDE)
}

/** Without places that another one stands for: the same in a second gazetteer, and the province or district of a town's name, of which the town is meant. */
export function withoutDoubles(places: readonly GazetteerPlace[]): GazetteerPlace[] {
  const kept: GazetteerPlace[] = []
  for (const place of places.toSorted((a, b) => narrowness(b) - narrowness(a) || prominence(b) - prominence(a))) {
    if (!kept.some((other) => standsFor(other, place))) kept.push(place)
  }
  return kept
}

function standsFor(kept: GazetteerPlace, place: GazetteerPlace): boolean {
  if (kept.ref === place.ref) return true
  if (kept.country !== place.country || isNatural(kept) || isNatural(place)) return false
  if (!isSettlement(kept)) return false
  if (place.kind === 'province') return kept.parents[0] === place.ref
  const apart = kilometres(kept, place)
  return narrowness(place) === 1 ? apart <= SAME_KM : apart <= SEAT_KM && kept.parents[0] === place.parents[0]
}

/** 1 a settlement or other point, 0 what has an area. */
function narrowness({ kind }: GazetteerPlace): number {
  return kind === 'country' || kind === 'province' || kind === 'district' ? 0 : 1
}

function isSettlement({ kind }: GazetteerPlace): boolean {
  return kind === 'city' || kind === 'town' || kind === 'village'
}

function isNatural({ kind }: GazetteerPlace): boolean {
  return kind === 'mountain' || kind === 'river' || kind === 'lake' || kind === 'area'
}
