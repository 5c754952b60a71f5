import { type PictureKey, type StripSpec, showStated } from '../../../core/picture.ts'
import { footer, header, type Sheet } from '../draw/frame.ts'
import { circle, rect, rule } from '../draw/svg.ts'
import { clipped, line, widthOf, wrapped } from '../draw/text.ts'
import type { Box } from '../map/box.ts'
import { rays } from '../map/circles.ts'
import { overlaps } from '../map/ground.ts'
import { bigFigure } from './big-figure.ts'
import { days } from './strip-days.ts'

interface Dot {
  readonly x: number
  readonly until: number
  readonly y: number
  readonly r: number
  readonly of: StripSpec['dots'][number]
}

const LARGEST = 30
const RING = 5.5
const NAMED = 8

/** A lane for each colour, a dot for each event, area by losses; the gravest are named. */
export function drawStrip(spec: StripSpec, sheet: Sheet): string {
  const { width, height, theme, margin, wide } = sheet
  const head = header(spec, sheet)
  const foot = footer(spec.notes, '', sheet, width - 2 * margin, 4)
  const [left, right] = [margin + (wide ? 190 : 206), width - margin - 26]
  const [above, bottom] = [head.bottom + 34, foot.top - (wide ? 46 : 186)]
  const lane = Math.min(240, (bottom - above) / spec.keys.length)
  const top = (above + bottom - lane * spec.keys.length) / 2
  const low = top + lane * spec.keys.length
  const dots = dotsOf(spec, left, right, (at) => top + lane * (at + 0.5), lane)
  return [
    rect(0, 0, width, height, { fill: theme.paper }),
    head.svg,
    days(spec, left, right, top, low, sheet),
    ...spec.keys.map((key, at) => laneOf(key, top + lane * (at + 0.5), left, right, lane, sheet)),
    ...dots.map((dot) => drawn(dot, sheet)),
    names(dots, spec, sheet, [left - 10, top - 20, width - 8, low]),
    wide
      ? ''
      : rule(margin, bottom + 38, width - margin, bottom + 38, theme.rule, 1.5) +
        bigFigure(spec, sheet, { x: margin, top: bottom + 32, room: width - 2 * margin }),
    foot.svg,
  ].join('')
}

function dotsOf(spec: StripSpec, left: number, right: number, y: (lane: number) => number, lane: number): Dot[] {
  const days = Math.max(1, spec.to - spec.from + 1)
  const x = (day: number): number => left + ((right - left) * (day - spec.from + 0.5)) / days
  const most = Math.max(20, ...spec.dots.map(({ interval }) => interval?.min ?? 0))
  const largest = Math.min(LARGEST + (spec.keys.length < 3 ? 16 : 0), lane * 0.42)
  const radius = (least: number): number => Math.max(4, largest * Math.sqrt(least / most))
  const onLine = spec.dots.map((of): Dot => {
    const [from, until] = [x(of.day), x(of.last)]
    const r = of.interval === null ? RING : radius(of.interval.min)
    return { of, x: (from + until) / 2, until: (until - from) / 2, y: y(spec.keys.findIndex(({ hue }) => hue === of.hue)), r }
  })
  return apart(
    onLine.toSorted((one, other) => other.r - one.r || one.x - other.x),
    (right - left) / days,
    lane,
  )
}

/** Moves dots that would hide each other to beside each other: within their day and their lane, the largest staying where they are. */
function apart(dots: readonly Dot[], day: number, lane: number): Dot[] {
  const placed: Dot[] = []
  for (const dot of dots) {
    const [most, high] = [Math.max(0, day * 0.46 - dot.r), Math.max(0, lane * 0.46 - dot.r)]
    const tries = STEPS.map(([dx, dy]) => [dot.x + Math.max(-most, Math.min(most, dx * 9)), dot.y + Math.max(-high, Math.min(high, dy * 9))] as const)
    const free = tries.find(([x, y]) => placed.every((other) => Math.hypot(other.x - x, other.y - y) > other.r + dot.r + 1))
    placed.push({ ...dot, x: free?.[0] ?? dot.x, y: free?.[1] ?? dot.y })
  }
  return placed
}

/** Steps away from the middle, the nearest first. */
const STEPS = Array.from({ length: 7 * 25 }, (_, at) => [Math.floor(at / 25) - 3, (at % 25) - 12] as const).toSorted(
  ([a, b], [c, d]) => Math.hypot(a, b) - Math.hypot(c, d) || a - c || b - d,
)

function drawn({ x, y, r, until, of: { interval, hue } }: Dot, { theme }: Sheet): string {
  const span = until > r ? rule(x - until, y, x + until, y, theme.hue[hue], 2.4) : ''
  if (interval === null) return span + circle(x, y, r, { fill: theme.paper, stroke: theme.hue[hue], width: 2.6 })
  const dot =
    circle(x, y, r + 1.5, { fill: theme.paper, opacity: 0.7 }) + circle(x, y, r, { fill: theme.hue[hue], stroke: theme.outline[hue], width: 1.3, opacity: 0.9 })
  return span + dot + (interval.max === null ? rays(x, y, r, theme.outline[hue]) : '')
}

/** The name of a lane, on as many lines as it has room for, and its figure under it. */
function laneOf({ hue, label, figure }: PictureKey, y: number, left: number, right: number, high: number, { theme, margin, small, wide }: Sheet): string {
  const name = { size: wide ? 17 : small, weight: 700, fill: theme.ink } as const
  const step = name.size * 1.15
  const names = wrapped(label, left - margin - 44, name, Math.max(1, Math.min(5, Math.floor(high / step) - 1)))
  const top = y - 7 - ((names.length - 1) * step) / 2
  return [
    rule(left - 10, y, right + 20, y, theme.rule, 1.4),
    circle(margin + 9, top, 9, { fill: theme.hue[hue], stroke: theme.outline[hue], width: 1.3 }),
    ...names.map((text, at) => line(margin + 27, top + 7 + at * step, text, name)),
    line(margin + 27, top + 7 + (names.length - 1) * step + small + 5, figure, { size: small, weight: 500, fill: theme.ink2 }),
  ].join('')
}

/** Names of the gravest, where they cover neither each other nor another dot. */
function names(dots: readonly Dot[], { unit }: StripSpec, { theme, small }: Sheet, room: Box): string {
  const taken: Box[] = []
  const shown: string[] = []
  for (const dot of dots.filter(({ of }) => (of.interval?.min ?? 0) > 0)) {
    if (shown.length === NAMED) break
    const figure = dot.of.interval === null ? '' : `${showStated(dot.of.interval)}${shown.length === 0 ? ` ${unit}` : ''}`
    const text = `${clipped(dot.of.label, 250, { size: small, weight: 700 })} ${figure}`
    const width = widthOf(text, { size: small, weight: 700 })
    const middle = Math.max(room[0] + 4, Math.min(room[2] - width - 4, dot.x - width / 2))
    const spots = [0, 1, 2, 3, 4].flatMap((step): [number, number][] => [
      [middle, dot.y - dot.r - 8 - step * small * 1.2],
      [middle, dot.y + dot.r + small + 4 + step * small * 1.2],
      [dot.x + dot.r + 8 + step * 8, dot.y + small * 0.36],
      [dot.x - dot.r - 8 - step * 8 - width, dot.y + small * 0.36],
    ])
    const free = spots.find(([x, y]) => {
      const box: Box = [x - 3, y - small, x + width + 3, y + 5]
      if (box[0] < room[0] || box[2] > room[2] || box[1] < room[1]) return false
      const hits = dots.some(
        (other) => other !== dot && other.x + other.r > box[0] && other.x - other.r < box[2] && other.y + other.r > box[1] && other.y - other.r < box[3],
      )
      return !hits && !taken.some((other) => overlaps(other, box))
    })
    if (free === undefined) continue
    taken.push([free[0] - 3, free[1] - small, free[0] + width + 3, free[1] + 5])
    shown.push(line(free[0], free[1], text, { size: small, weight: 700, fill: theme.ink, halo: theme.paper }))
  }
  return shown.join('')
}
