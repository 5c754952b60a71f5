import { merge, mesh } from 'topojson-client'
import type { GeometryObject, MultiPolygon, Polygon } from 'topojson-specification'
import { DISPUTED } from '../../../core/disputed-area.ts'
import type { MapSpec } from '../../../core/picture.ts'
import { path } from '../draw/svg.ts'
import type { Theme } from '../draw/theme.ts'
import type { Pack, Shape } from '../pack.ts'
import { type Border, borderOf, ownerOf } from './claims.ts'
import type { View } from './view.ts'

/** Land, water and borders as paths, before they are painted. */
interface Land {
  readonly all: string
  readonly own: string
  /** What the country in the middle claims, and nobody is given. */
  readonly open: string
  readonly coast: string
  readonly outline: string
  readonly borders: Readonly<Record<Exclude<Border, 'none'>, string>>
  readonly rivers: string
  readonly lakes: string
}

const lands = new WeakMap<View, Land>()

/** Land, water and borders, below everything else. */
export function landOf(view: View, { claims }: Pick<MapSpec, 'claims'>, theme: Theme): string {
  const land = lands.get(view) ?? measured(view, claims)
  lands.set(view, land)
  return [
    path(land.all, { fill: theme.land, stroke: theme.neighbour, width: 0.8 }),
    path(land.coast + land.borders.country, { stroke: theme.neighbour, width: 1.2 }),
    path(land.outline, { stroke: theme.ink, width: 9, opacity: 0.07 }),
    path(land.own, { fill: theme.focus }),
    path(land.open, { fill: theme.focus, opacity: 0.55 }),
    path(land.rivers, { stroke: theme.river, width: 1.8 }),
    path(land.lakes, { fill: theme.sea, stroke: theme.river, width: 1 }),
    path(land.borders.province, { stroke: theme.province, width: 1.3 }),
    path(land.outline, { stroke: theme.border, width: 2 }),
    path(land.borders.dashed, { stroke: theme.border, width: 1.8, dash: '6 5' }),
  ].join('')
}

function measured({ pack, focus, path: draw }: View, claims: MapSpec['claims']): Land {
  const owner = (shape: Shape): string => ownerOf(shape, claims)
  const filled = (keep: (owner: string, shape: Shape) => boolean): string => {
    const chosen = pack.topology.objects.shapes.geometries.filter((geometry) => keep(owner(properties(geometry)), properties(geometry)))
    return draw(merge(pack.topology, chosen as (Polygon | MultiPolygon)[]))
  }
  const coast = draw(mesh(pack.topology, pack.topology.objects.shapes, (one, other) => one === other && owner(properties(one)) === focus))
  const lines = (border: Border): string => draw(linesOf(pack, border, claims))
  const water = (all: Pack['rivers']): string => all.map((coordinates) => draw({ type: 'LineString', coordinates: smooth(coordinates) })).join('')
  return {
    all: filled(() => true),
    own: filled((country) => country === focus),
    open: filled((country, { c, d }) => country === d && focus !== null && (c === focus || claimant(d, focus))),
    coast,
    outline: coast + around(pack, focus, claims, draw),
    borders: { country: lines('country'), province: lines('province'), dashed: lines('dashed') },
    rivers: water(pack.rivers),
    lakes: water(pack.lakes),
  }
}

/** The borders of the country in the middle, those in dispute left out. */
function around(pack: Pack, focus: string | null, claims: MapSpec['claims'], draw: View['path']): string {
  if (focus === null) return ''
  const lines = mesh(pack.topology, pack.topology.objects.shapes, (one, other) => {
    const [a, b] = [properties(one), properties(other)]
    return one !== other && borderOf(a, b, claims) === 'country' && [a, b].some((shape) => ownerOf(shape, claims) === focus)
  })
  return draw(lines)
}

function linesOf(pack: Pack, border: Border, claims: MapSpec['claims']) {
  return mesh(pack.topology, pack.topology.objects.shapes, (one, other) => one !== other && borderOf(properties(one), properties(other), claims) === border)
}

function properties(geometry: GeometryObject): Shape {
  return geometry.properties as Shape
}

function claimant(area: string | undefined, country: string): boolean {
  return area !== undefined && DISPUTED[area]?.claimed.includes(country) === true
}

/** Corners cut twice (Chaikin): rivers at 1:50m are coarse in a close view. */
function smooth(coordinates: readonly (readonly [number, number])[]): [number, number][] {
  let line = coordinates.map(([lon, lat]): [number, number] => [lon, lat])
  for (let round = 0; round < (coordinates.length < 60 ? 2 : 1); round++) {
    const next = line.slice(0, -1).flatMap(([x1, y1], at): [number, number][] => {
      const [x2, y2] = line[at + 1] ?? [x1, y1]
      return [
        [x1 * 0.75 + x2 * 0.25, y1 * 0.75 + y2 * 0.25],
        [x1 * 0.25 + x2 * 0.75, y1 * 0.25 + y2 * 0.75],
      ]
    })
    const [first, last] = [line[0], line.at(-1)]
    line = first === undefined || last === undefined ? next : [first, ...next, last]
  }
  return line
}
