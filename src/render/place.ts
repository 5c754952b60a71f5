import { countryName } from '../core/country.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { Place } from '../core/place/place.ts'
import type { Site } from '../core/place/site.ts'
import type { Line } from '../core/reply.ts'
import { quiet } from './inline.ts'

/** `near Jundya, Deir ez-Zor, Syria`; a pair reads `between al-Mayadin and al-Bukamal`. */
export function showPlaces(places: readonly Place[]): string {
  const shown: string[] = []
  for (let at = 0; at < places.length; at++) {
    const place = places[at] as Place
    const other = places[at + 1]
    if (place.relation === 'between' && other?.relation === 'between') {
      shown.push(`between ${showPlace(place)} and ${showPlace(other)}`)
      at += 1
    } else shown.push(place.relation === 'at' ? showPlace(place) : `${place.relation === 'area' ? 'area of' : place.relation} ${showPlace(place)}`)
  }
  return shown.join('; ')
}

/** `Jundya, Deir ez-Zor, Syria`, as the register or the gazetteer has it. */
export function showSite({ name, admin1, country, kind }: Site): string {
  if (kind === 'country') return name
  return [name, admin1, country === null ? null : countryName(country)].filter((part) => part !== null).join(', ')
}

/** `Jundya, Deir ez-Zor, Syria`; a province or country that is called the same is not said twice. */
function showPlace({ name, admin1, country }: Place): string {
  const parts = [name, admin1, country === null ? null : countryName(country)].filter((part) => part !== null)
  return parts.filter((part, at) => at === 0 || fold(part) !== fold(name)).join(', ')
}

const BEARINGS: Readonly<Record<Site['bearing'], string>> = { itself: '', around: 'about ', part: 'part of ', apart: 'close to ' }

/** Where places were found, where that says more than the report does: `Al-Bokamal is Al-Bukamal, Deir ez-Zor, Syria (gn:174186)`. */
export function siteLines({ facts, sites }: Event): Line[] {
  return facts.places.flatMap((place, at) => {
    const site = sites[at] ?? null
    if (site === null) return []
    return [[quiet(`${place.name} is ${BEARINGS[site.bearing]}${showSite(site)} (${site.ref})`)]]
  })
}
