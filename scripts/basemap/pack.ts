import { geoBounds } from 'd3-geo'
import type { Geometry, MultiPolygon, Position } from 'geojson'
import { feature, merge, quantize } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as Merged, Polygon, Topology } from 'topojson-specification'
import type { Pack, Shape } from '../../src/render/pictures/pack.ts'
import { clipRing } from './clip-ring.ts'
import type { City, Water } from './sources.ts'
import { rounded, type Unit } from './unit.ts'

/** What makes a topology of features and simplifies it: topojson-server and topojson-simplify, which are no dependencies. */
export interface Tools {
  topology(objects: object): Topology
  presimplify(topology: Topology): Topology
  simplify(topology: Topology, least: number): Topology
}

/** The lines of the world, each once: units by number, and what each is. */
export interface World {
  readonly topology: Topology<{ units: GeometryCollection<{ unit: number }> }>
  readonly units: readonly Unit[]
}

type Box = readonly [west: number, south: number, east: number, north: number]

/** Most points that a line keeps, across the longer side of a country. */
const DETAIL = 2200
const CITIES = 60

/** The map of one country: its provinces, and as much of what lies around as a wide picture shows. */
export function countryPack(country: string, world: World, water: Water, cities: readonly City[], tools: Tools): Pack {
  const own = dissolved(world, (unit) => unit.country === country)
  const turn = crosses(own) ? (lon: number) => (lon < 0 ? lon + 360 : lon) : (lon: number) => lon
  const [west, south, east, north] = boxOf(own, turn)
  const span = Math.max(east - west, north - south, 0.5)
  const box: Box = [west - span * 1.2, south - span * 0.9, east + span * 1.2, north + span * 0.9]
  const near = nearby(world, country, box, turn)
  const shapes = [...provinces(world, country, turn), ...near]
  const simple = tools.simplify(tools.presimplify(tools.topology({ shapes: { type: 'FeatureCollection', features: shapes } })), (span / DETAIL) ** 2 / 2)
  return {
    country,
    word: commonest(world.units.filter((unit) => unit.country === country).map(({ word }) => word)),
    topology: quantized(simple, 1e5),
    rivers: water.rivers.map((line) => inside(line, box, turn)).filter((line) => line.length > 1),
    lakes: water.lakes.map((line) => inside(line, box, turn)).filter((line) => line.length > 3),
    cities: spread(cities.filter((city) => city.country === country)).map(({ name, lon, lat }) => [name, rounded(lon), rounded(lat)]),
  }
}

/** The map of the world: countries and areas in dispute, for where no country has a map of its own. */
export function worldPack(world: World, water: Water, cities: readonly City[], tools: Tools): Pack {
  const keys = [...new Set(world.units.map(groupOf))].sort()
  const shapes = keys.map((key) =>
    shapeOf(
      dissolved(world, (unit) => groupOf(unit) === key),
      world.units.find((unit) => groupOf(unit) === key) as Unit,
      false,
    ),
  )
  const simple = tools.simplify(tools.presimplify(tools.topology({ shapes: { type: 'FeatureCollection', features: shapes } })), 0.004)
  const largest = cities.toSorted((a, b) => b.population - a.population).slice(0, 150)
  return {
    country: null,
    word: '',
    topology: quantized(simple, 2e4),
    rivers: [],
    lakes: water.lakes.filter((line) => line.length > 30).map((line) => line.map(([lon = 0, lat = 0]) => [rounded(lon), rounded(lat)])),
    cities: largest.map(({ name, lon, lat }) => [name, rounded(lon), rounded(lat)]),
  }
}

function numberOf({ properties }: { readonly properties?: { readonly unit?: number } | undefined }): number {
  return properties?.unit ?? -1
}

function quantized(topology: Topology, steps: number): Pack['topology'] {
  return quantize(topology as Topology<Pack['topology']['objects']>, steps)
}

function groupOf({ country, area }: Unit): string {
  return `${country} ${area ?? ''}`
}

function dissolved({ topology, units }: World, keep: (unit: Unit) => boolean): Position[][][] {
  const chosen = topology.objects.units.geometries.filter((geometry) => keep(units[numberOf(geometry)] as Unit))
  return merge(topology as Topology, chosen as unknown as (Polygon | Merged)[]).coordinates
}

function provinces({ topology, units }: World, country: string, turn: (lon: number) => number) {
  return topology.objects.units.geometries.flatMap((geometry) => {
    const unit = units[numberOf(geometry)] as Unit
    if (unit.country !== country) return []
    const drawn = feature(topology, geometry as Polygon).geometry as Geometry
    const polygons = drawn.type === 'Polygon' ? [drawn.coordinates] : drawn.type === 'MultiPolygon' ? drawn.coordinates : []
    return [shapeOf(turnedBy(polygons, turn), unit, true)]
  })
}

function nearby(world: World, country: string, box: Box, turn: (lon: number) => number) {
  const groups = [...new Set(world.units.filter((unit) => unit.country !== country).map(groupOf))].sort()
  return groups.flatMap((key) => {
    const whole = turnedBy(
      dissolved(world, (unit) => groupOf(unit) === key),
      turn,
    )
    const clipped = whole.map((polygon) => polygon.map((ring) => clipRing(ring, box)).filter((ring) => ring.length > 3)).filter(({ length }) => length > 0)
    return clipped.length === 0 ? [] : [shapeOf(clipped, world.units.find((unit) => groupOf(unit) === key) as Unit, false)]
  })
}

function shapeOf(coordinates: Position[][][], unit: Unit, own: boolean) {
  const { country, countryName, area, name, local, label } = unit
  const properties: Shape = {
    c: country,
    ...(area === null ? {} : { d: area }),
    ...(own ? { n: name, at: [label[0], label[1]], ...(local === null ? {} : { l: local }) } : { n: countryName }),
  }
  return { type: 'Feature', properties, geometry: { type: 'MultiPolygon', coordinates } satisfies MultiPolygon } as const
}

/** A country on both sides of the date line is drawn as one piece, its west end beyond 180°. */
function crosses(polygons: Position[][][]): boolean {
  const [[west], [east]] = geoBounds({ type: 'MultiPolygon', coordinates: polygons })
  return west > east
}

function turnedBy(polygons: Position[][][], turn: (lon: number) => number): Position[][][] {
  return polygons.map((polygon) => polygon.map((ring) => ring.map(([lon = 0, lat = 0]) => [turn(lon), lat])))
}

function boxOf(polygons: Position[][][], turn: (lon: number) => number): Box {
  const points = polygons.flat(2)
  const [lons, lats] = [points.map(([lon = 0]) => turn(lon)), points.map(([, lat = 0]) => lat)]
  const [low, high] = [(values: number[]) => values.reduce((a, b) => Math.min(a, b)), (values: number[]) => values.reduce((a, b) => Math.max(a, b))]
  return [low(lons), low(lats), high(lons), high(lats)]
}

function inside(line: readonly Position[], [west, south, east, north]: Box, turn: (lon: number) => number): [number, number][] {
  const points = line.map(([lon = 0, lat = 0]): [number, number] => [rounded(turn(lon)), rounded(lat)])
  return points.some(([lon, lat]) => lon > west && lon < east && lat > south && lat < north) ? points : []
}

/** The largest cities first, none within a quarter of a degree of a larger one. */
function spread(cities: readonly City[]): City[] {
  const kept: City[] = []
  for (const city of cities.toSorted((a, b) => b.population - a.population)) {
    if (kept.length === CITIES) break
    if (kept.every(({ lon, lat }) => Math.hypot(lon - city.lon, lat - city.lat) > 0.25)) kept.push(city)
  }
  return kept
}

function commonest(words: readonly string[]): string {
  const counted = [...new Set(words)].sort().map((word) => [word, words.filter((other) => other === word).length] as const)
  return counted.toSorted(([, one], [, other]) => other - one)[0]?.[0] ?? ''
}
