import { type GeoProjection, geoPath } from 'd3-geo'
import type { GeoJSON } from 'geojson'
import { px } from '../draw/svg.ts'

/** In pixels of the picture: a point nearer than this to the last one is not seen, and costs as much to draw. */
const LEAST = 0.5

/** A shape as a projection shows it, as the data of an SVG path. The ends of lines stay, so that lines meet. */
export function pathOf(shape: GeoJSON, projection: GeoProjection): string {
  const data: string[] = []
  let [x, y] = [0, 0]
  let left: string | null = null
  const end = (): void => {
    if (left !== null) data.push(left)
    left = null
  }
  const to = (sign: string, nextX: number, nextY: number): void => {
    data.push(`${sign}${px(nextX)},${px(nextY)}`)
    left = null
    x = nextX
    y = nextY
  }
  geoPath(projection, {
    beginPath: () => undefined,
    moveTo: (nextX, nextY) => {
      end()
      to('M', nextX, nextY)
    },
    lineTo: (nextX, nextY) => {
      if (Math.abs(nextX - x) + Math.abs(nextY - y) < LEAST) left = `L${px(nextX)},${px(nextY)}`
      else to('L', nextX, nextY)
    },
    closePath: () => {
      left = null
      data.push('Z')
    },
    arc: () => undefined,
  })(shape)
  end()
  return data.join('')
}
