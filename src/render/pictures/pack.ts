import { existsSync, readFileSync } from 'node:fs'
import { brotliDecompressSync } from 'node:zlib'
import type { GeometryCollection, Topology } from 'topojson-specification'

/** What a shape of a map is: `c` the country that controls it (ISO 3166-1 alpha-2), `d` the area in dispute, `n` its English name, `l` the local one, `at` where its label may stand. */
export interface Shape {
  readonly c: string
  readonly d?: string
  readonly n: string
  readonly l?: string
  readonly at?: readonly [lon: number, lat: number]
}

/**
 * A map as `npm run basemap` makes it: the provinces of a country and, dissolved, what lies around. Degrees; rings turn clockwise.
 * Natural Earth 1:10m provinces, 1:50m water (public domain), simplified; cities of GeoNames (CC BY 4.0).
 */
export interface Pack {
  /** Null of the map of the world. */
  readonly country: string | null
  /** What a province is called there: `Governorate`. */
  readonly word: string
  readonly topology: Topology<{ shapes: GeometryCollection<Shape> }>
  readonly rivers: readonly (readonly [lon: number, lat: number][])[]
  readonly lakes: readonly (readonly [lon: number, lat: number][])[]
  /** The largest first. */
  readonly cities: readonly (readonly [name: string, lon: number, lat: number])[]
}

const FOLDER = new URL('../../../basemap/', import.meta.url)
const packs = new Map<string, Pack>()

/** Whether a country has a map of its own. */
export function hasPack(country: string): boolean {
  return /^[A-Z]{2}$/.test(country) && existsSync(fileOf(country))
}

/** The map of a country, or of the world. Read once; a pack takes 10 to 60 ms. */
export function readPack(country: string | null): Pack {
  const name = country ?? 'world'
  const known = packs.get(name)
  if (known !== undefined) return known
  const pack: Pack = JSON.parse(brotliDecompressSync(readFileSync(fileOf(name))).toString('utf8'))
  packs.set(name, pack)
  return pack
}

function fileOf(name: string): URL {
  return new URL(`${name}.json.br`, FOLDER)
}
