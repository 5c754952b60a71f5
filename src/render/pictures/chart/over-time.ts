import { showStated, type TimeSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { circle, px, rect, rule } from '../draw/svg.ts'
import { line, widthOf } from '../draw/text.ts'
import { type Area, feet, ticks, upright } from './axis.ts'

/** How many bars can have their number above them. */
const NUMBERED = 22

/** How far from the edge the bars begin, so that the numbers of both axes have room. */
export function gutter({ bins }: Pick<TimeSpec, 'bins'>, { small }: Sheet): number {
  const events = Math.max(...bins.map(({ events: counts }) => counts.reduce((a, b) => a + b, 0)))
  const losses = Math.max(0, ...bins.map(({ interval }) => interval?.max ?? interval?.min ?? 0))
  const labels = [...ticks(events * 1.04, 4), ...ticks(losses * HEADROOM, 3)].map((mark) => widthOf(mark.toLocaleString('en'), { size: small, weight: 500 }))
  return Math.max(...labels) + 10
}

/** Events stacked by colour. */
export function eventBars({ bins, keys }: Pick<TimeSpec, 'bins' | 'keys'>, area: Area, sheet: Sheet): string {
  const { theme, small } = sheet
  const sums = bins.map(({ events }) => events.reduce((a, b) => a + b, 0))
  const most = Math.max(...sums)
  const axis = upright(most * 1.04, 4, area, sheet)
  const { x, width } = columns(bins.length, area)
  const stacks = bins.map(({ events }, at) => {
    let sum = 0
    return events
      .map((count, key) => {
        const from = sum
        sum += count
        const [top, bottom] = [axis.at(sum), axis.at(from)]
        const gap = bottom - top > 4 && from > 0 ? 1.2 : 0
        const hue = keys[key]?.hue ?? 'other'
        return count === 0 ? '' : rect(x(at) - width / 2, top, width, bottom - top - gap, { fill: theme.hue[hue] }, bottom - top > 6 ? 1.5 : 0)
      })
      .join('')
  })
  const numbers = sums.map((sum, at) => {
    const peak = sum === most
    if (sum === 0 || !(peak || bins.length <= NUMBERED)) return ''
    return line(x(at), axis.at(sum) - 7, sum.toLocaleString('en'), {
      size: small + (peak ? 3 : 0),
      weight: peak ? 800 : 500,
      fill: peak ? theme.ink : theme.ink2,
      anchor: 'middle',
    })
  })
  const labels = feet(
    bins.map(({ label }) => label),
    x,
    area.bottom + small + 6,
    area.right - area.left,
    sheet,
  )
  return axis.svg + stacks.join('') + numbers.join('') + labels
}

/** Losses: pale up to the low end, darker to the high end; strokes above an open end; a ring on the ground where events state none. */
export function lossBars({ bins }: Pick<TimeSpec, 'bins'>, area: Area, sheet: Sheet): string {
  const { theme, small } = sheet
  const high = (interval: TimeSpec['bins'][number]['interval']): number => (interval === null ? 0 : (interval.max ?? interval.min))
  const most = Math.max(1, ...bins.map(({ interval }) => high(interval)))
  const axis = upright(most * HEADROOM, 3, area, sheet)
  const { x, width } = columns(bins.length, area)
  const drawn = bins.map(({ interval, silent }, at) => {
    if (interval === null)
      return silent === 0 ? '' : circle(x(at), area.bottom - 6, Math.min(4, width / 2), { fill: theme.paper, stroke: theme.ink3, width: 1.8 })
    if (interval.none === true) return ''
    const [low, top] = [axis.at(interval.min), axis.at(high(interval))]
    const ground = rect(x(at) - width * 0.32, low, width * 0.64, Math.max(0, area.bottom - low), { fill: theme.ink3, opacity: 0.13 })
    const span = rect(x(at) - width * 0.32, top, width * 0.64, Math.max(0, low - top), { fill: theme.ink3, opacity: 0.38 }, 2)
    const mark = rule(x(at) - width * 0.42, low, x(at) + width * 0.42, low, theme.ink, 3)
    return ground + span + mark + (interval.max === null ? openUp(x(at), low, Math.min(width * 0.3, 6), theme.ink2) : '')
  })
  const gravest = bins.findIndex(({ interval }) => interval !== null && high(interval) === most)
  const { interval } = bins[gravest] ?? { interval: null }
  const label = { size: small + 1, weight: 800, fill: theme.ink, halo: theme.paper } as const
  const figure = showStated(interval)
  const half = widthOf(figure, label) / 2
  const middle = Math.max(area.left + half, Math.min(area.right - half, x(gravest)))
  const arrow = interval?.max === null ? ARROW : 0
  const note = interval === null || interval.none === true ? '' : line(middle, axis.at(most) - 7 - arrow, figure, { ...label, anchor: 'middle' })
  return axis.svg + drawn.join('') + note
}

/** Above the highest bar its figure has room, and the arrow head of an open end. */
const HEADROOM = 1.3
const ARROW = 12

/** An arrow head upward: no upper end is known. */
function openUp(x: number, y: number, r: number, fill: string): string {
  return `<path d="M${px(x - r)} ${px(y - 4)}L${px(x)} ${px(y - 4 - r * 1.5)}L${px(x + r)} ${px(y - 4)}Z" fill="${fill}"/>`
}

/** What the signs of the losses mean; only those that are drawn. */
export function lossSigns({ bins }: Pick<TimeSpec, 'bins'>, x: number, y: number, { theme, small }: Sheet): string {
  const signs = [
    ...(bins.some(({ interval }) => interval !== null && interval.max !== null && interval.max > interval.min)
      ? [
          {
            label: 'low to high',
            draw: (at: number) => rect(at, y - 13, 12, 14, { fill: theme.ink3, opacity: 0.38 }, 2) + rule(at - 2, y + 1, at + 14, y + 1, theme.ink, 3),
            width: small * 5.2,
          },
        ]
      : []),
    ...(bins.some(({ interval }) => interval !== null && interval.max === null)
      ? [{ label: 'or more', draw: (at: number) => rule(at - 2, y, at + 14, y, theme.ink, 3) + openUp(at + 6, y, 5, theme.ink2), width: small * 3.8 }]
      : []),
    ...(bins.some(({ interval, silent }) => interval === null && silent > 0)
      ? [{ label: 'not stated', draw: (at: number) => circle(at + 6, y - 5, 4, { fill: theme.paper, stroke: theme.ink3, width: 1.8 }), width: small * 5 }]
      : []),
  ]
  let at = x
  return signs
    .map(({ label, draw, width }) => {
      const from = at
      at += 22 + width + 10
      return draw(from) + line(from + 22, y, label, { size: small, weight: 500, fill: theme.ink2 })
    })
    .join('')
}

function columns(count: number, { left, right }: Area): { x(at: number): number; readonly width: number } {
  const step = (right - left) / count
  return { x: (at) => left + step * (at + 0.5), width: Math.min(44, step * 0.78) }
}
