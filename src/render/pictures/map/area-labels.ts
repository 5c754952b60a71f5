import type { MultiPolygon } from 'geojson'
import type { MapSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { line, printable, widthOf } from '../draw/text.ts'
import type { Shape } from '../pack.ts'
import type { Box } from './box.ts'
import { ownerOf } from './claims.ts'
import { type Ground, isFree } from './ground.ts'
import { isInside, type Ring } from './rings.ts'
import { shapesOf, type View } from './view.ts'

const STEP = 8
const MOST_POINTS = 500
const MOST_PROVINCES = 40

/** Names of provinces and of the countries around, wherever they fit inside their own borders; what does not fit has no label. */
export function areaLabels(view: View, { claims, local }: Pick<MapSpec, 'claims' | 'local'>, ground: Ground, sheet: Sheet): string {
  const { theme, small, wide } = sheet
  const shapes = shapesOf(view.pack, () => true).features
  const own = (shape: Shape): boolean => ownerOf(shape, claims) === view.focus || (shape.at !== undefined && view.focus !== null)
  const provinces = shapes.filter(({ properties }) => own(properties) && properties.n !== '').slice(0, MOST_PROVINCES)
  const province = { size: small, weight: 500, fill: theme.provinceInk, spacing: 1.4, halo: theme.focus } as const
  const country = { size: wide ? 17 : 19, weight: 500, fill: theme.neighbourInk, spacing: 4 } as const
  const countries = view.focus === null ? shapes : shapes.filter(({ properties }) => !own(properties))
  const nameOf = ({ n, l }: Shape): string => (local && l !== undefined ? l : n.toUpperCase())
  return [
    ...provinces.map(({ properties, geometry }) => labelled(nameOf(properties), properties, geometry, view, ground, province)),
    ...firstOfEach(countries).map(({ properties, geometry }) => labelled(properties.n.toUpperCase(), properties, geometry, view, ground, country)),
  ].join('')
}

/** One label for a country and its areas in dispute. */
function firstOfEach<One extends { readonly properties: Shape }>(shapes: readonly One[]): One[] {
  const seen = new Set<string>()
  return shapes.filter(({ properties: { c, d } }) => d === undefined && !seen.has(c) && seen.add(c))
}

function labelled(name: string, { at }: Shape, geometry: MultiPolygon, view: View, ground: Ground, type: Parameters<typeof line>[3]): string {
  const shown = /[A-Z]/.test(name) ? name : printable(name, type.weight)
  const width = widthOf(shown, type)
  const near = at === undefined ? null : view.point(at[0], at[1])
  const spot = roomIn(view.rings(geometry), width, type.size, ground, near)
  if (spot === null) return ''
  const [x, y] = spot
  ground.taken.push(boxAt(x, y, width, type.size))
  return line(x, y + type.size * 0.36, shown, { ...type, anchor: 'middle' })
}

function boxAt(x: number, y: number, width: number, size: number): Box {
  return [x - width / 2 - 3, y - size * 0.62, x + width / 2 + 3, y + size * 0.62]
}

/** The free place for a label that lies nearest to where it should, or nearest to the middle of the largest piece that is seen of its area. */
function roomIn(rings: readonly Ring[], width: number, size: number, ground: Ground, near: [number, number] | null): [number, number] | null {
  const largest = rings.toSorted((one, other) => other.area - one.area)[0]
  if (largest === undefined) return null
  const [left, top, right, bottom] = seen(largest, ground.room)
  if (right - left < width || bottom - top < size) return null
  const [wantX, wantY] = near ?? middleOf(largest, ground.room)
  const points = gridOf(left, top, right, bottom).map((point) => ({ point, far: Math.hypot(point[0] - wantX, (point[1] - wantY) * 1.3) }))
  const fits = (x: number, y: number): boolean =>
    isFree(ground, boxAt(x, y, width, size), 2) && isInside([largest], x, y) && isInside(rings, x, y) && liesIn(rings, x, y, width, size)
  return points.toSorted((one, other) => one.far - other.far).find(({ point: [x, y] }) => fits(x, y))?.point ?? null
}

/** What of a ring's box lies in the room. */
function seen({ points, top, bottom }: Ring, room: Box): Box {
  const [left, right] = points.reduce(([least, most], [x]) => [Math.min(least, x), Math.max(most, x)] as const, [Infinity, -Infinity] as const)
  return [Math.max(left, room[0]), Math.max(top, room[1]), Math.min(right, room[2]), Math.min(bottom, room[3])]
}

function gridOf(left: number, top: number, right: number, bottom: number): [number, number][] {
  const step = Math.max(STEP, Math.sqrt(((right - left) * (bottom - top)) / MOST_POINTS))
  const along = (from: number, to: number): number[] => Array.from({ length: Math.floor((to - from) / step) }, (_, at) => from + (at + 0.5) * step)
  return along(left, right).flatMap((x) => along(top, bottom).map((y): [number, number] => [x, y]))
}

/** The middle of what is seen of a ring: the centre of its area, moved into the room. */
function middleOf({ points }: Ring, room: Box): [number, number] {
  let [x, y, doubled] = [0, 0, 0]
  let [x2, y2] = points.at(-1) ?? [0, 0]
  for (const [x1, y1] of points) {
    const part = x2 * y1 - x1 * y2
    doubled += part
    x += (x1 + x2) * part
    y += (y1 + y2) * part
    x2 = x1
    y2 = y1
  }
  return [Math.max(room[0], Math.min(room[2], x / (3 * doubled))), Math.max(room[1], Math.min(room[3], y / (3 * doubled)))]
}

function liesIn(rings: readonly Ring[], x: number, y: number, width: number, size: number): boolean {
  const [w, h] = [width / 2 - 2, size / 2]
  const tries = [
    [x - w, y],
    [x + w, y],
    [x, y - h],
    [x, y + h],
    [x - w / 2, y],
    [x + w / 2, y],
    [x - w, y - h],
    [x + w, y - h],
    [x - w, y + h],
    [x + w, y + h],
  ] as const
  return tries.every(([a, b]) => isInside(rings, a, b))
}
