import type { MapSpec, PictureSpot } from '../../../core/picture.ts'
import { circle, path, px, rule } from '../draw/svg.ts'
import type { Theme } from '../draw/theme.ts'
import type { Box } from './box.ts'
import type { Disc } from './ground.ts'
import type { View } from './view.ts'

/** A spot on the sheet. `r` is by its low end, `outer` by its high end; area stands for number. */
export interface Circle extends Disc {
  readonly spot: PictureSpot
  readonly inner: number
  readonly outer: number | null
}

/** The radius of a number: area true down to the smallest dot that can be seen. */
export interface Scale {
  of(number: number): number
  /** The largest number that a dot of the smallest size stands for. */
  readonly dot: number
}

const LARGEST = 44
const SMALLEST_DOT = 3.5
const RING = 5.5
/** The share of the picture that all circles may cover. */
const COVER = 0.16

export function scaleOf(spots: MapSpec['spots'], [left, top, right, bottom]: Box): Scale {
  const [lows, highs] = [spots.map(({ interval }) => interval?.min ?? 0), spots.map(({ interval }) => interval?.max ?? interval?.min ?? 0)]
  const most = Math.max(20, ...highs)
  const area = lows.reduce((sum, low) => sum + low, 0)
  const byCover = Math.sqrt((COVER * (right - left) * (bottom - top)) / (Math.PI * Math.max(1, area)))
  const unit = Math.min(LARGEST / Math.sqrt(most), byCover)
  return { of: (number) => (number <= 0 ? SMALLEST_DOT : Math.max(SMALLEST_DOT, unit * Math.sqrt(number))), dot: Math.floor((SMALLEST_DOT / unit) ** 2) }
}

/** The circles of a map, the largest first, so that small ones lie on top. */
export function circlesOf({ spots }: Pick<MapSpec, 'spots'>, view: View, scale: Scale): Circle[] {
  return spots.flatMap((spot) => {
    const at = view.point(spot.lon, spot.lat)
    if (at === null || !Number.isFinite(at[0]) || !Number.isFinite(at[1])) return []
    const { interval } = spot
    const inner = interval === null ? RING : scale.of(interval.min)
    const outer = interval === null || interval.max === null || interval.max === interval.min ? null : scale.of(interval.max)
    return [{ spot, x: at[0], y: at[1], inner, outer, r: Math.max(inner, Math.min(outer ?? 0, inner + 14)) }]
  })
}

export function drawCircles(circles: readonly Circle[], theme: Theme): string {
  const sorted = circles.toSorted((one, other) => other.inner - one.inner)
  return [...sorted.map((one) => halo(one, theme)), ...sorted.map((one) => drawn(one, theme))].join('')
}

/** The high end, behind all circles. */
function halo({ spot, x, y, outer }: Circle, theme: Theme): string {
  if (outer === null) return ''
  const hue = mainHue(spot)
  return circle(x, y, outer, { fill: theme.hue[hue], opacity: 0.13 }) + circle(x, y, outer, { stroke: theme.outline[hue], width: 1.3 })
}

function drawn({ spot, x, y, inner }: Circle, theme: Theme): string {
  const hue = mainHue(spot)
  const dash = spot.about ? '3.5 3' : undefined
  const edge = { stroke: theme.outline[hue], width: 1.4, ...(dash === undefined ? {} : { dash }) }
  if (spot.interval === null)
    return circle(x, y, inner, { fill: theme.focus }) + circle(x, y, inner, { stroke: theme.hue[hue], width: 2.6, opacity: spot.about ? 0.6 : 1 })
  const paper = circle(x, y, inner + 1.6, { fill: theme.focus })
  const open = spot.interval.max === null ? rays(x, y, inner, theme.outline[hue]) : ''
  return paper + open + slices(spot, x, y, inner, theme) + circle(x, y, inner, edge)
}

/** A circle by what its figures belong to; a part too thin to see goes to its neighbour. */
function slices({ parts, about }: PictureSpot, x: number, y: number, r: number, theme: Theme): string {
  const opacity = about ? 0.55 : 0.9
  const whole = parts.reduce((sum, { part }) => sum + part, 0)
  const shown = r < 8 ? [] : parts.filter(({ part }) => part / whole > 0.06)
  if (shown.length < 2) return circle(x, y, r, { fill: theme.hue[mainHue({ parts })], opacity })
  const sum = shown.reduce((all, { part }) => all + part, 0)
  let turn = 0
  return shown
    .map(({ hue, part }) => {
      const from = turn
      turn += part / sum
      return path(wedge(x, y, r, from, turn), { fill: theme.hue[hue], opacity, stroke: theme.focus, width: 1 })
    })
    .join('')
}

/** A slice of a disc from one turn to another, clockwise from the top. */
function wedge(x: number, y: number, r: number, from: number, to: number): string {
  const at = (turn: number): string => `${px(x + r * Math.sin(2 * Math.PI * turn))} ${px(y - r * Math.cos(2 * Math.PI * turn))}`
  return `M${px(x)} ${px(y)}L${at(from)}A${px(r)} ${px(r)} 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`
}

/** Short strokes outward: the low end is all that is known. */
export function rays(x: number, y: number, r: number, stroke: string): string {
  const [near, far] = [r + 2.2, r + 7]
  return Array.from({ length: 8 }, (_, at) => {
    const [dx, dy] = [Math.sin((at * Math.PI) / 4), -Math.cos((at * Math.PI) / 4)]
    return rule(x + dx * near, y + dy * near, x + dx * far, y + dy * far, stroke, 1.6)
  }).join('')
}

function mainHue({ parts }: Pick<PictureSpot, 'parts'>) {
  return parts.toSorted((one, other) => other.part - one.part)[0]?.hue ?? 'other'
}
