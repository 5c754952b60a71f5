import type { Place } from '../core/event.ts'
import { foldedName } from './folded-name.ts'

/** A place of some name that the desk has used; all that says which place of the name it is never changes. */
export interface KnownPlace {
  readonly id: number
  readonly admin1_folded: string
  readonly country: string
  readonly lat: number | null
  readonly lon: number | null
  uses: number
}

/**
 * Which of the known places of its name a place is: the one that agrees with all that is given and says more, if the
 * desk uses just one such; else the one that says just as much; else null, a new one.
 */
export function samePlace(place: Place, known: readonly KnownPlace[], asWritten: boolean): KnownPlace | null {
  const given = { admin1_folded: place.admin1 === null ? '' : foldedName(place.admin1), country: place.country ?? '', lat: place.lat, lon: place.lon }
  const same = known.find((row) => row.admin1_folded === given.admin1_folded && row.country === given.country && row.lat === given.lat && row.lon === given.lon)
  if (asWritten) return same ?? null
  const agreeing = known.filter((row) => row !== same && row.uses > 0 && agrees(row, given))
  return (agreeing.length === 1 ? agreeing[0] : same) ?? null
}

function agrees(row: KnownPlace, given: Pick<KnownPlace, 'admin1_folded' | 'country' | 'lat' | 'lon'>): boolean {
  const admin1 = given.admin1_folded === '' || given.admin1_folded === row.admin1_folded
  const country = given.country === '' || given.country === row.country
  const at = given.lat === null || given.lon === null || (given.lat === row.lat && given.lon === row.lon)
  return admin1 && country && at
}
