import type { Bearing, GazetteerPlace, PlaceKind } from '../gazetteer.ts'
import type { Place } from './place.ts'

/** Where a place is, as the desk's own register or a gazetteer has it: what was said of it stays beside it. */
export interface Site {
  /** `gn:172955` of a gazetteer, `P-4` of the desk. */
  readonly ref: string
  /** What it is called there. */
  readonly name: string
  readonly kind: PlaceKind | null
  /** How the words of the report lie to it: the place itself, about it, a part of it, another thing close to it. */
  readonly bearing: Bearing
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** What a place that nobody has located certainly lies in: its province and country, as a gazetteer has them. */
export interface Within {
  readonly admin1: string | null
  readonly country: string
}

export function siteOf({ ref, name, kind, admin1, country, lat, lon }: GazetteerPlace, bearing: Bearing): Site {
  return { ref, name, kind, bearing, admin1, country, lat, lon }
}

/** Province, country and point of a place: a point as said, all else as found, or as said where nobody found it. */
export function whereabouts<Known extends Pick<Place, 'admin1' | 'country' | 'lat' | 'lon'>>({ admin1, country, lat, lon }: Known, site: Site | null) {
  return { admin1: site?.admin1 ?? admin1, country: site?.country ?? country, lat: lat ?? site?.lat ?? null, lon: lon ?? site?.lon ?? null }
}

/** UCDP GED’s `where_prec`: 1 exact, 2 about a place, 3 second-order division, 4 province, 5 between or vague, 6 country. Null where nobody knows the place. */
export function ucdpPrecision({ relation, lat, lon }: Pick<Place, 'relation' | 'lat' | 'lon'>, site: Site | null): number | null {
  if (site === null && (lat === null || lon === null)) return null
  const own = site === null ? 1 : (PRECISION[site.kind ?? 'town'] ?? 1)
  if (relation === 'between' || relation === 'area') return Math.max(own, relation === 'between' ? 5 : 2)
  const about = relation !== 'at' || (site !== null && site.bearing !== 'itself')
  return about ? Math.max(own, 2) : own
}

const PRECISION: Readonly<Partial<Record<PlaceKind, number>>> = { country: 6, area: 5, river: 5, province: 4, district: 3, mountain: 2, lake: 2 }

/** ACLED’s `geo_precision`: 1 the town, 2 near it or part of a region, 3 a larger region. Null where nobody knows the place. */
export function acledPrecision(place: Place, site: Site | null): number | null {
  const ucdp = ucdpPrecision(place, site)
  return ucdp === null ? null : ucdp === 1 ? 1 : ucdp < 4 ? 2 : 3
}
