import type { Sheet } from '../draw/frame.ts'
import { rule } from '../draw/svg.ts'
import { line, widthOf } from '../draw/text.ts'

/** A rectangle of the sheet. */
export interface Area {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** From a number to its height, and the lines that stand for round ones. */
export interface Axis {
  at(number: number): number
  readonly svg: string
}

/** Round steps from zero up to at least the largest number; whole ones, for people and events are whole. */
export function ticks(most: number, about: number): number[] {
  const raw = Math.max(1, most) / about
  const power = 10 ** Math.floor(Math.log10(raw))
  const step = Math.max(1, ([1, 2, 2.5, 5, 10].find((times) => times * power >= raw) ?? 10) * power)
  const whole = step < 10 ? Math.ceil(step) : step
  return Array.from({ length: Math.ceil(most / whole) + 1 }, (_, at) => at * whole)
}

export function upright(most: number, about: number, { left, top, right, bottom }: Area, { theme, small }: Sheet): Axis {
  const marks = ticks(most, about)
  const highest = marks.at(-1) || 1
  const at = (number: number): number => bottom - ((bottom - top) * number) / highest
  const svg = marks.map((mark) => {
    const label = line(left - 9, at(mark) + small * 0.36, mark.toLocaleString('en'), { size: small, weight: 500, fill: theme.ink3, anchor: 'end' })
    return rule(left, at(mark), right, at(mark), mark === 0 ? theme.ink3 : theme.grid, mark === 0 ? 1.8 : 1.4) + label
  })
  return { at, svg: svg.join('') }
}

/** Names along the foot of the bars: as many as have room, the first always. A month or year that is the same as before is left out. */
export function feet(labels: readonly string[], x: (at: number) => number, y: number, room: number, { theme, small }: Sheet): string {
  const type = { size: small, weight: 500, fill: theme.ink3, anchor: 'middle' } as const
  const widest = Math.max(...labels.map((label) => widthOf(label, type)))
  const every = Math.max(1, Math.ceil(((widest + 14) * labels.length) / room))
  return labels.map((label, at) => (at % every === 0 ? line(x(at), y, label, type) : '')).join('')
}
