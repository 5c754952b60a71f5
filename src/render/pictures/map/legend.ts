import type { MapSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { circle, rect, rule } from '../draw/svg.ts'
import { line, widthOf } from '../draw/text.ts'
import type { Box } from './box.ts'
import { rays, type Scale } from './circles.ts'
import type { Disc } from './ground.ts'

const STEPS = [1, 2, 5, 10, 25, 50, 100, 250, 500, 1000, 2500, 5000, 10_000, 25_000, 50_000, 100_000]

/** What a sign on the map means; only those that the map has are explained. */
interface Sign {
  readonly label: string
  draw(x: number, y: number): string
}

function signsOf({ spots, unit }: Pick<MapSpec, 'spots' | 'unit'>, { theme }: Sheet): Sign[] {
  const has = (test: (interval: MapSpec['spots'][number]['interval']) => boolean): boolean => spots.some(({ interval }) => test(interval))
  const disc = (x: number, y: number): string => circle(x, y, 6, { fill: theme.ink3 })
  return [
    ...(has((interval) => interval !== null && interval.max !== null && interval.max > interval.min)
      ? [{ label: 'low and high figure', draw: (x: number, y: number) => circle(x, y, 9.5, { stroke: theme.ink2, width: 1.3 }) + disc(x, y) }]
      : []),
    ...(has((interval) => interval !== null && interval.max === null)
      ? [{ label: 'or more', draw: (x: number, y: number) => disc(x, y) + rays(x, y, 5, theme.ink2) }]
      : []),
    ...(has((interval) => interval === null)
      ? [{ label: 'not stated', draw: (x: number, y: number) => circle(x, y, 6, { fill: theme.focus, stroke: theme.ink3, width: 2.6 }) }]
      : []),
    ...(has((interval) => interval?.max === 0) ? [{ label: `no one ${unit}`, draw: (x: number, y: number) => circle(x, y, 3.5, { fill: theme.ink3 }) }] : []),
  ]
}

export interface Legend {
  readonly svg: string
  readonly box: Box
}

/** Nested circles with their numbers, the signs to their left, on a plate: in the lower corner of the map that has the fewest circles. */
export function mapLegend(spec: Pick<MapSpec, 'spots' | 'unit'>, scale: Scale, room: Box, discs: readonly Disc[], sheet: Sheet): Legend {
  const right = legendAt(spec, scale, room[2] - 14, room[3] - 12, sheet)
  const left = legendAt(spec, scale, room[0] + 14 + right.box[2] - right.box[0] - 16, room[3] - 12, sheet)
  const covers = ({ box }: Legend): number => discs.filter(({ x, y, r }) => x + r > box[0] && x - r < box[2] && y + r > box[1] && y - r < box[3]).length
  return covers(left) < covers(right) ? left : right
}

function legendAt(spec: Pick<MapSpec, 'spots' | 'unit'>, scale: Scale, right: number, bottom: number, sheet: Sheet): Legend {
  const { theme, small } = sheet
  const type = { size: small, weight: 500, fill: theme.ink2 } as const
  const numbers = shownNumbers(spec.spots)
  const largest = scale.of(numbers[0] ?? 1)
  const widest = Math.max(...numbers.map((number) => widthOf(digits(number), type)))
  const x = right - widest - 24 - largest
  const circles = numbers.map((number) => {
    const r = scale.of(number)
    const top = bottom - 2 * r
    return (
      circle(x, bottom - r, r, { stroke: theme.ink2, width: 1.4 }) +
      rule(x, top, x + largest + 12, top, theme.ink3, 1.2, '2 3') +
      line(right, top + small * 0.36, digits(number), { ...type, anchor: 'end' })
    )
  })
  const unit = line(right, bottom - 2 * largest - small * 0.9, spec.unit, { ...type, anchor: 'end' })
  const signs = signsOf(spec, sheet)
  const signWidth = Math.max(0, ...signs.map(({ label }) => widthOf(label, type))) + 26
  const left = Math.min(x - largest - (signs.length === 0 ? 4 : 18 + signWidth), right - widthOf(spec.unit, type))
  const rows = signs.map(({ label, draw }, at) => {
    const y = bottom - 10 - (signs.length - 1 - at) * small * 1.45
    return draw(left + 10, y) + line(left + 26, y + small * 0.36, label, type)
  })
  const top = Math.min(bottom - 2 * largest - small * 1.9, bottom - signs.length * small * 1.45 - 4)
  const box: Box = [left - 8, top, right + 8, bottom + 8]
  const plate = rect(box[0], box[1], box[2] - box[0], box[3] - box[1], { fill: theme.paper, opacity: 0.9 }, 8)
  return { svg: [plate, ...circles, unit, ...rows].join(''), box }
}

/** Two or three round numbers, the largest at most what the map has, far enough apart to be read. */
function shownNumbers(spots: MapSpec['spots']): number[] {
  const most = Math.max(1, ...spots.map(({ interval }) => Math.max(interval?.max ?? 0, interval?.min ?? 0)))
  const fit = STEPS.filter((step) => step <= most)
  return [fit.at(-1), fit.at(-3)].filter((step) => step !== undefined)
}

function digits(number: number): string {
  return number.toLocaleString('en')
}
