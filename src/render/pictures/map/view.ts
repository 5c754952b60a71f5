import { type GeoPath, type GeoProjection, geoAzimuthalEqualArea, geoConicConformal, geoDistance, geoEqualEarth, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPoint, MultiPolygon } from 'geojson'
import { feature } from 'topojson-client'
import type { MapSpec } from '../../../core/picture.ts'
import { hasPack, type Pack, readPack, type Shape } from '../pack.ts'
import { ownerOf } from './claims.ts'
import { type Ring, ringsOf } from './rings.ts'

export type Box = readonly [left: number, top: number, right: number, bottom: number]

/** What of the earth a picture shows, and how. */
export interface View {
  readonly pack: Pack
  readonly path: GeoPath
  /** The rings of a shape as they are seen. */
  rings(geometry: MultiPolygon): Ring[]
  /** Null for a point on the far side of the earth. */
  point(lon: number, lat: number): [number, number] | null
  /** The country in the middle: its provinces are named, and it is lighter than what lies around. Null on the map of the world. */
  readonly focus: string | null
}

/** Beyond these a country is drawn on a cone: Mercator swells it. */
const HIGH = 48
const MOST_ZOOM = 5
/** The least that is shown around events, in degrees. */
const LEAST_DEGREES = 1.2

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
    const bounds = boundsOf(whole)
    if (spots.every(({ lon, lat }) => nearTo(bounds, lon, lat))) {
      const projection = flat(bounds).fitExtent(extent(room), withPoints(whole, points))
      return made(zoomed(projection, points, room, LEAST_DEGREES).clipExtent(clip), pack, country)
    }
  }
  return made(worldwide(points, room).clipExtent(clip), readPack(null), null)
}

function made(projection: GeoProjection, pack: Pack, focus: string | null): View {
  return {
    pack,
    focus,
    path: geoPath(projection).digits(1),
    rings: (geometry) => ringsOf(geometry, projection),
    point: (lon, lat) => projection([lon, lat]),
  }
}

const shapes = new WeakMap<Pack, FeatureCollection<MultiPolygon, Shape>>()

/** The shapes of a map that are wanted, as one; those of a pack are unpacked once. */
export function shapesOf(pack: Pack, keep: (shape: { readonly properties: Shape }) => boolean): FeatureCollection<MultiPolygon, Shape> {
  const all = shapes.get(pack) ?? (feature(pack.topology, pack.topology.objects.shapes) as FeatureCollection<MultiPolygon, Shape>)
  shapes.set(pack, all)
  return { ...all, features: all.features.filter(keep) }
}

function withPoints(shapes: FeatureCollection<MultiPolygon, Shape>, points: MultiPoint): FeatureCollection {
  return { type: 'FeatureCollection', features: [...shapes.features, { type: 'Feature', properties: null, geometry: points }] }
}

/** Whether a point lies about as near to a country as its map reaches. */
function nearTo([[west, south], [east, north]]: Bounds, lon: number, lat: number): boolean {
  const span = Math.max(east - west, north - south, 0.5)
  const turned = lon < west - span * 0.4 ? lon + 360 : lon
  return turned > west - span * 0.4 && turned < east + span * 0.4 && lat > south - span * 0.35 && lat < north + span * 0.35
}

type Bounds = readonly [readonly [west: number, south: number], readonly [east: number, north: number]]

/** By outer rings alone. A country across the date line has its west end beyond 180°, so that no ring is wider than half the earth. */
function boundsOf(whole: FeatureCollection<MultiPolygon, Shape>): Bounds {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { geometry } of whole.features) {
    for (const [outer = []] of geometry.coordinates) {
      for (const [lon = 0, lat = 0] of outer) {
        west = Math.min(west, lon)
        east = Math.max(east, lon)
        south = Math.min(south, lat)
        north = Math.max(north, lat)
      }
    }
  }
  return [
    [west, south],
    [east, north],
  ]
}

function flat([[west, south], [east, north]]: Bounds): GeoProjection {
  const middle = -(west + east) / 2
  if (Math.max(Math.abs(south), Math.abs(north)) < HIGH || south * north < 0) return geoMercator().rotate([middle, 0])
  const step = (north - south) / 6
  return geoConicConformal()
    .rotate([middle, 0])
    .parallels([south + step, north - step])
}

/** Closer to the events, where they fill only a corner; a country stays whole where they are spread, or only a little closer would do. */
function zoomed(projection: GeoProjection, points: MultiPoint, room: Box, least: number): GeoProjection {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points)
  const degree = Math.abs((projection([0, 0])?.[0] ?? 0) - (projection([1, 0])?.[0] ?? 0)) || 1
  const [width, height] = [Math.max(right - left, least * degree), Math.max(bottom - top, least * degree)]
  const closer = Math.min((room[2] - room[0]) / (width * 1.7), (room[3] - room[1]) / (height * 1.7), MOST_ZOOM)
  if (closer < 1.5 || points.coordinates.length < 2) return projection
  const [x, y] = projection.translate()
  const [fromX, fromY] = [(left + right) / 2, (top + bottom) / 2]
  return projection
    .scale(projection.scale() * closer)
    .translate([(room[0] + room[2]) / 2 + (x - fromX) * closer, (room[1] + room[3]) / 2 + (y - fromY) * closer])
}

/** Around the events wherever they are, the poles and the date line included; the whole earth where they are on several continents. */
function worldwide(points: MultiPoint, room: Box): GeoProjection {
  const [lon, lat] = middleOf(points)
  const far = Math.max(0, ...points.coordinates.map((at) => geoDistance([lon, lat], [at[0] ?? 0, at[1] ?? 0])))
  const degrees = (far * 180) / Math.PI
  if (degrees > 65) return geoEqualEarth().rotate([-lon, 0]).fitExtent(extent(room), { type: 'Sphere' })
  const radius = Math.max(degrees * 1.25, 6)
  const projection = geoAzimuthalEqualArea().rotate([-lon, -lat]).clipAngle(110)
  const side = Math.min(room[2] - room[0], room[3] - room[1]) / 2
  return projection.scale(side / (2 * Math.sin((radius * Math.PI) / 360))).translate([(room[0] + room[2]) / 2, (room[1] + room[3]) / 2])
}

/** The middle of points on a sphere: the mean of their directions. */
function middleOf({ coordinates }: MultiPoint): [number, number] {
  const radians = Math.PI / 180
  let [x, y, z] = [0, 0, 0]
  for (const [lon = 0, lat = 0] of coordinates) {
    x += Math.cos(lat * radians) * Math.cos(lon * radians)
    y += Math.cos(lat * radians) * Math.sin(lon * radians)
    z += Math.sin(lat * radians)
  }
  return [Math.atan2(y, x) / radians, Math.atan2(z, Math.hypot(x, y)) / radians]
}

function extent([left, top, right, bottom]: Box): [[number, number], [number, number]] {
  return [
    [left, top],
    [right, bottom],
  ]
}
