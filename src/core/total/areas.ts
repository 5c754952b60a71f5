import { distance } from 'fastest-levenshtein'
import { countryCode } from '../country.ts'
import { fold } from '../fold.ts'
import type { DeskPlace } from '../place/desk-place.ts'
import type { Place } from '../place/place.ts'
import type { Site } from '../place/site.ts'

/** How a place lies to an area. */
export type Lies = 'inside' | 'maybe' | 'apart'

/** What a desk knows of places beyond what an event says of them. */
export interface Areas {
  /** The keys of the place of a name and of all that lies around it, itself first. */
  around(name: string): readonly string[]
  isProvince(name: string): boolean
}

/** The desk's own places, and the names that its events use as provinces. A name that two places have says nothing. */
export function areasOf(places: readonly DeskPlace[], provinces: Iterable<string>): Areas {
  const known = new Map<string, DeskPlace | null>()
  for (const place of places) {
    for (const name of new Set([place.name, ...place.spellings].map(keyOf))) known.set(name, known.has(name) ? null : place)
  }
  const provinceKeys = new Set([...provinces].map(keyOf))
  const around = (name: string): string[] => {
    const keys: string[] = []
    for (let next: string | null = name; next !== null; ) {
      const place: DeskPlace | null = known.get(keyOf(next)) ?? null
      const key = keyOf(place?.name ?? next)
      if (keys.includes(key)) break
      keys.push(key)
      next = place?.parent ?? place?.admin1 ?? null
    }
    return keys
  }
  return { around, isProvince: (name) => provinceKeys.has(keyOf(name)) || known.get(keyOf(name))?.kind === 'province' }
}

/**
 * Whether a place lies in an area. `maybe` where it is near it, beside it, or in what may be another spelling of it; `apart` only where it is known
 * to be elsewhere.
 */
export function placeIn(place: Place, area: Place, areas: Areas): Lies {
  if (place.country !== null && area.country !== null && place.country !== area.country) return 'apart'
  if (area.country !== null && area.admin1 === null && countryCode(area.name) === area.country) return place.country === area.country ? 'inside' : 'maybe'
  const province = place.admin1 === null ? [] : areas.around(place.admin1)
  const provinces = sameProvince(province, area, areas)
  if (provinces === 'apart') return 'apart'
  const [asked = ''] = areas.around(area.name)
  const itself = areas.around(place.name)
  const lies = place.relation === 'at' || place.relation === 'area' ? itself : itself.slice(1)
  if ([...lies, ...province].includes(asked)) return provinces
  return areas.isProvince(area.name) && province.length > 0 && matches(province, asked) === 'apart' ? 'apart' : 'maybe'
}

/** The same of a place that was found and what an area was found to be; `maybe` where that does not settle it. `exact` where the event was there, not near. */
export function siteIn(site: Site, exact: boolean, areas: readonly Site[]): Lies {
  const lies = areas.map((area) => (site.ref === area.ref ? (exact ? 'inside' : 'maybe') : byParents(site, area)))
  if (lies.includes('inside')) return 'inside'
  return lies.length > 0 && lies.every((one) => one === 'apart') ? 'apart' : 'maybe'
}

function byParents(site: Site, area: Site): Lies {
  if (site.country === null || area.country === null) return 'maybe'
  if (site.country !== area.country) return 'apart'
  if (area.kind === 'country') return 'inside'
  const [own, whole] = [provinceOf(site), provinceOf(area)]
  if (own === null || whole === null) return 'maybe'
  if (keyOf(own) === keyOf(whole)) return area.kind === 'province' ? 'inside' : 'maybe'
  return isOfDesk(site) === isOfDesk(area) ? 'apart' : 'maybe'
}

/** The desk may spell a province otherwise than the gazetteer does. */
function isOfDesk({ ref }: Site): boolean {
  return ref.startsWith('P-')
}

function provinceOf({ kind, name, admin1 }: Site): string | null {
  return kind === 'province' ? name : admin1
}

/** Whether a place in that province can be in an area whose own province is named. */
function sameProvince(province: readonly string[], area: Place, areas: Areas): Lies {
  if (area.admin1 === null) return 'inside'
  return province.length === 0 ? 'maybe' : matches(province, areas.around(area.admin1)[0] ?? '')
}

function matches(keys: readonly string[], asked: string): Lies {
  if (keys.includes(asked)) return 'inside'
  return keys.some((key) => distance(key, asked) <= Math.max(1, Math.floor(asked.length / 4))) ? 'maybe' : 'apart'
}

/** Names that differ in case, marks, hyphens or spaces are one: Deir ez-Zor and Deir Ezzor. */
function keyOf(name: string): string {
  return fold(name).replaceAll(' ', '')
}
