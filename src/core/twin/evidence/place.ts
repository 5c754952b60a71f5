import { countryCode } from '../../country.ts'
import { fold } from '../../fold.ts'
import { nearest } from '../../nearest.ts'
import { kilometres } from '../../place/kilometres.ts'
import { type Evidence, NO_EVIDENCE, type Sighting, type Spot } from '../sighting.ts'

/** How far apart two sources may put one event: within a town, or at the next village. */
const CLOSE_KM = 5
export const NEAR_KM = 25

/** The best that any place of one and any place of the other say. A source that names none says nothing. */
export function place({ spots: one }: Sighting, { spots: other }: Sighting): Evidence {
  const pairs = one.flatMap((a) => other.map((b) => compare(a, b)))
  return pairs.reduce<Evidence | null>((best, next) => (best === null || next.points > best.points ? next : best), null) ?? NO_EVIDENCE
}

function compare(a: Spot, b: Spot): Evidence {
  if (differ(a.country, b.country)) return { points: -4, says: null }
  const [wideA, wideB] = [isWide(a), isWide(b)]
  if (wideA || wideB) return compareWide(a, b)
  if (a.ref !== null && a.ref === b.ref) return { points: 3, says: 'same place' }
  const km = distance(a, b)
  if (km !== null) return byDistance(km, sameName(a, b))
  if (differ(a.admin1, b.admin1)) return { points: -3, says: null }
  if (sameName(a, b)) return { points: 3, says: 'same place' }
  const alike = nearest(fold(a.name), [fold(b.name)]) !== null
  return alike ? { points: 2, says: `${a.name} and ${b.name} may be one place` } : { points: -3, says: null }
}

function byDistance(km: number, named: boolean): Evidence {
  if (named && km <= NEAR_KM) return { points: 3, says: 'same place' }
  const says = `${Math.max(1, Math.round(km))} km apart`
  if (km <= CLOSE_KM) return { points: 2, says }
  return km <= NEAR_KM ? { points: 1, says } : { points: -3, says: null }
}

/** A province holds the places that lie in it, and much else: that it is the same says less than nothing at all said. A country says nothing. */
function compareWide(a: Spot, b: Spot): Evidence {
  const [one, other] = [provinceOf(a), provinceOf(b)]
  if (one === null || other === null) return NO_EVIDENCE
  return fold(one) === fold(other) ? { points: -1, says: null } : { points: -2, says: null }
}

function isWide(spot: Spot): boolean {
  return (
    spot.kind === 'country' || spot.kind === 'province' || countryCode(spot.name) !== null || (spot.admin1 !== null && fold(spot.name) === fold(spot.admin1))
  )
}

function provinceOf({ kind, name, admin1 }: Spot): string | null {
  return admin1 ?? (kind === 'province' ? name : null)
}

function sameName(a: Spot, b: Spot): boolean {
  return fold(a.name) === fold(b.name)
}

/** Both are said, and are not the same. */
function differ(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && fold(one) !== fold(other)
}

function distance(a: Spot, b: Spot): number | null {
  if (a.lat === null || a.lon === null || b.lat === null || b.lon === null) return null
  return kilometres({ lat: a.lat, lon: a.lon }, { lat: b.lat, lon: b.lon })
}
