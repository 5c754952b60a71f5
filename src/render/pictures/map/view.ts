import type { GeoProjection } from 'd3-geo'
import type { FeatureCollection, GeoJSON, MultiPoint, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { MapSpec } from '../../../core/picture.ts'
import { hasPack, type Pack, readPack, type Shape } from '../pack.ts'
import type { Box } from './box.ts'
import { ownerOf } from './claims.ts'
import { countryProjection, worldwide } from './projection.ts'
import { type Ring, ringsOf } from './rings.ts'
import { pathOf } from './thin-path.ts'

/** What of the earth a picture shows, and how. The same object for the same part of the same map: what is derived of it can be kept. */
export interface View {
  readonly pack: Pack
  /** A shape as the data of an SVG path. */
  path(shape: GeoJSON): string
  /** The rings of a shape as they are seen. */
  rings(geometry: MultiPolygon): readonly Ring[]
  /** Null for a point on the far side of the earth. */
  point(lon: number, lat: number): [number, number] | null
  /** The country in the middle: its provinces are named, and it is lighter than what lies around. Null on the map of the world. */
  readonly focus: string | null
}

/** Maps in both shapes of the countries of a few desks. Land and labels of one are some 300 kB. */
const MOST_KEPT = 12
const kept = new Map<string, View>()

/** The country whose map it is, drawn to fill the room; closer where all events lie in a corner of it; the world where they lie beyond its map. */
export function viewOf({ country, spots, claims }: Pick<MapSpec, 'country' | 'spots' | 'claims'>, room: Box, size: { width: number; height: number }): View {
  const clip: [[number, number], [number, number]] = [
    [-20, -20],
    [size.width + 20, size.height + 20],
  ]
  const points: MultiPoint = { type: 'MultiPoint', coordinates: spots.map(({ lon, lat }) => [lon, lat]) }
  if (country !== null && hasPack(country)) {
    const pack = readPack(country)
    const whole = shapesOf(pack, ({ properties }) => ownerOf(properties, claims) === country)
    const projection = countryProjection(whole, points, room)
    if (projection !== null) return made(projection.clipExtent(clip), pack, country, claims)
  }
  return made(worldwide(points, room).clipExtent(clip), readPack(null), null, claims)
}

function made(projection: GeoProjection, pack: Pack, focus: string | null, claims: MapSpec['claims']): View {
  const key = JSON.stringify([focus, claims, projection.scale(), projection.translate(), projection.rotate(), projection.clipExtent()])
  const known = kept.get(key)
  if (known !== undefined) return known
  const rings = new WeakMap<MultiPolygon, readonly Ring[]>()
  const view: View = {
    pack,
    focus,
    path: (shape) => pathOf(shape, projection),
    rings: (geometry) => {
      const seen = rings.get(geometry) ?? ringsOf(geometry, projection)
      rings.set(geometry, seen)
      return seen
    },
    point: (lon, lat) => projection([lon, lat]),
  }
  kept.set(key, view)
  const [oldest] = kept.keys()
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest)
  return view
}

const shapes = new WeakMap<Pack, FeatureCollection<MultiPolygon, Shape>>()

/** The shapes of a map that are wanted, as one; those of a pack are unpacked once. */
export function shapesOf(pack: Pack, keep: (shape: { readonly properties: Shape }) => boolean): FeatureCollection<MultiPolygon, Shape> {
  const all = shapes.get(pack) ?? (feature(pack.topology, pack.topology.objects.shapes) as FeatureCollection<MultiPolygon, Shape>)
  shapes.set(pack, all)
  return { ...all, features: all.features.filter(keep) }
}
