import { whereabouts } from '../core/place/site.ts'
import type { Format } from './format.ts'
import { eventColumns } from './row.ts'

/** GeoJSON (RFC 7946): a point where one place has coordinates, several where more do, no geometry where none has. */
export const geojson: Format = {
  name: 'geojson',
  extension: 'geojson',
  mediaType: 'application/geo+json',
  head: '{"type":"FeatureCollection","features":[\n',
  write(event) {
    const places = event.facts.places.map((place, at) => whereabouts(place, event.sites[at] ?? null))
    const points = places.flatMap(({ lat, lon }) => (lat === null || lon === null ? [] : [[lon, lat]]))
    const [only, ...more] = points
    const geometry = only === undefined ? null : more.length === 0 ? { type: 'Point', coordinates: only } : { type: 'MultiPoint', coordinates: points }
    return JSON.stringify({ type: 'Feature', id: event.no, geometry, properties: eventColumns(event) })
  },
  between: ',\n',
  tail: '\n]}\n',
}
