import { type GeoProjection, geoPath } from 'd3-geo'
import type { MultiPolygon } from 'geojson'

/** A ring on the sheet, how high it reaches, and how much it holds, in square pixels. */
export interface Ring {
  readonly points: readonly (readonly [number, number])[]
  readonly top: number
  readonly bottom: number
  readonly area: number
}

/** Points nearer than so many pixels are one: a label feels no more. */
const NEAR = 4

/** The rings of a shape as a projection shows them: cut where it cuts the earth open, and at the edge of the sheet. */
export function ringsOf(geometry: MultiPolygon, projection: GeoProjection): Ring[] {
  const rings: [number, number][][] = []
  const add = (x: number, y: number): void => {
    const ring = rings.at(-1)
    const last = ring?.at(-1)
    if (last === undefined || Math.abs(x - last[0]) + Math.abs(y - last[1]) > NEAR) ring?.push([x, y])
  }
  const start = (x: number, y: number): void => void rings.push([[x, y]])
  geoPath(projection, { beginPath: () => undefined, moveTo: start, lineTo: add, closePath: () => undefined, arc: () => undefined })(geometry)
  return rings.filter(({ length }) => length > 2).map(measured)
}

function measured(points: [number, number][]): Ring {
  let [top, bottom, doubled] = [Infinity, -Infinity, 0]
  let [x2, y2] = points.at(-1) ?? [0, 0]
  for (const [x1, y1] of points) {
    top = Math.min(top, y1)
    bottom = Math.max(bottom, y1)
    doubled += x2 * y1 - x1 * y2
    x2 = x1
    y2 = y1
  }
  return { points, top, bottom, area: Math.abs(doubled) / 2 }
}

/** Whether a point lies within: in one ring and not in a hole of it. */
export function isInside(rings: readonly Ring[], x: number, y: number): boolean {
  let within = false
  for (const { points, top, bottom } of rings) {
    if (y < top || y > bottom) continue
    let [x2, y2] = points.at(-1) ?? [0, 0]
    for (const [x1, y1] of points) {
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) within = !within
      x2 = x1
      y2 = y1
    }
  }
  return within
}
