import type { Context } from '../src/core/command.ts'
import { typePlace } from '../src/core/log-line.ts'
import type { Atlas, Meant } from '../src/core/place/locate-place.ts'
import type { SaidPlace, Settlement } from '../src/core/place/said-places.ts'
import type { Site } from '../src/core/place/site.ts'
import { quote } from '../src/core/quote.ts'

/** Who says where places are, for this desk. */
export function atlasOf({ desk, gazetteer, settings }: Pick<Context, 'desk' | 'gazetteer' | 'settings'>): Atlas {
  return { placesCalled: desk.placesCalled, gazetteer, theatre: settings.theatre }
}

/** What is kept of a place that is sure: where it is, or at least in which province and country. */
export function settlement({ name, admin1, country, lat, lon }: SaidPlace, meant: Meant): Settlement[] {
  const place = { name, admin1, country, lat, lon }
  if (meant.is === 'known') return [{ place, site: meant.site }]
  return meant.is === 'unknown' && meant.within !== null ? [{ place, within: meant.within }] : []
}

/** The line that says which place a name means, for all events that name it so. */
export function locateLine(place: SaidPlace, site: Site): string {
  return `desk place locate ${quote(typePlace(place))} as:${site.ref}`
}
