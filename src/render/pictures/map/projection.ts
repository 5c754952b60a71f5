import { type GeoProjection, geoAzimuthalEqualArea, geoConicConformal, geoDistance, geoEqualEarth, geoMercator, geoPath } from 'd3-geo'
import type { FeatureCollection, MultiPoint, MultiPolygon } from 'geojson'
import type { Shape } from '../pack.ts'
import type { Box } from './box.ts'

/** Beyond these a country is drawn on a cone: Mercator swells it. */
const HIGH = 48
const MOST_ZOOM = 5
/** The least that is shown around events, in degrees. */
const LEAST_DEGREES = 1.2

/** A country drawn to fill the room, closer where all events lie in a corner of it; null where some lie beyond its map. */
export function countryProjection(whole: FeatureCollection<MultiPolygon, Shape>, points: MultiPoint, room: Box): GeoProjection | null {
  const bounds = boundsOf(whole)
  if (!points.coordinates.every(([lon = 0, lat = 0]) => nearTo(bounds, lon, lat))) return null
  return zoomed(flat(bounds).fitExtent(extent(room), withPoints(whole, points)), points, room)
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
function zoomed(projection: GeoProjection, points: MultiPoint, room: Box): GeoProjection {
  const [[left, top], [right, bottom]] = geoPath(projection).bounds(points)
  const degree = Math.abs((projection([0, 0])?.[0] ?? 0) - (projection([1, 0])?.[0] ?? 0)) || 1
  const [width, height] = [Math.max(right - left, LEAST_DEGREES * degree), Math.max(bottom - top, LEAST_DEGREES * degree)]
  const closer = Math.min((room[2] - room[0]) / (width * 1.7), (room[3] - room[1]) / (height * 1.7), MOST_ZOOM)
  if (closer < 1.5 || points.coordinates.length < 2) return projection
  const [x, y] = projection.translate()
  const [fromX, fromY] = [(left + right) / 2, (top + bottom) / 2]
  return projection
    .scale(projection.scale() * closer)
    .translate([(room[0] + room[2]) / 2 + (x - fromX) * closer, (room[1] + room[3]) / 2 + (y - fromY) * closer])
}

/** Around the events wherever they are, the poles and the date line included; the whole earth where they are on several continents. */
export function worldwide(points: MultiPoint, room: Box): GeoProjection {
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
