import type { Interval } from '../../../core/count.ts'
import type { Stated } from '../../../core/picture.ts'
import type { Sheet } from './frame.ts'
import { rect, rule } from './svg.ts'
import { clipped, line, widthOf } from './text.ts'

export interface BarRow {
  readonly label: string
  readonly interval: Stated | null
  readonly figure: string
}

/** Rows of name, figure and a bar under them. `row` is the height of one. */
export interface BarPlace {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly row: number
  readonly size: number
}

/** The high end that an axis must reach; an open bar reaches a little beyond its low end. */
export function reach(intervals: readonly (Interval | null)[]): number {
  return Math.max(1, ...intervals.map((interval) => (interval === null ? 0 : (interval.max ?? interval.min * 1.15))))
}

/** A solid bar to the low end and a pale one to the high end; an open end runs on in strokes. What nobody states, or none report, has a dotted line. */
export function bars(rows: readonly BarRow[], sheet: Sheet, { x, right, top, row, size }: BarPlace): string {
  const { theme } = sheet
  const most = reach(rows.map(({ interval }) => interval))
  const room = right - x - 34
  const at = (number: number): number => x + (room * number) / most
  return rows
    .map(({ label, interval, figure }, number) => {
      const y = top + number * row
      const bold = { size, weight: 800, fill: theme.ink } as const
      const plain = fitting(label, right - x - widthOf(figure, bold) - 12, size, sheet)
      const words = line(x, y, clipped(label, right - x - widthOf(figure, bold) - 12, plain), plain) + line(right, y, figure, { ...bold, anchor: 'end' })
      return words + lowToHigh(interval, { x, at, y: y + size * 0.45, height: Math.min(30, row * 0.24) }, theme.ink3)
    })
    .join('')
}

/** A name that is too long is set smaller. */
function fitting(label: string, room: number, size: number, { theme, small }: Sheet) {
  let fits = size
  while (fits > small && widthOf(label, { size: fits, weight: 500 }) > room) fits--
  return { size: fits, weight: 500, fill: theme.ink } as const
}

interface BarAt {
  readonly x: number
  readonly y: number
  readonly height: number
  at(number: number): number
}

export function lowToHigh(interval: Stated | null, { x, y, height, at }: BarAt, fill: string): string {
  if (interval === null || interval.none === true) return rule(x, y + height / 2, x + 60, y + height / 2, fill, 2, '2 4')
  const { min, max } = interval
  const low = rect(x, y, Math.max(2, at(min) - x), height, { fill }, 2)
  if (max === null) return low + openEnd(at(min), y, height, fill)
  return max === min ? low : rect(x, y, at(max) - x, height, { fill, opacity: 0.32 }, 2) + low
}

/** Strokes that thin out: no upper end is known. */
function openEnd(x: number, y: number, height: number, fill: string): string {
  return [0, 1, 2].map((at) => rect(x + 5 + at * 8, y, 5 - at * 1.2, height, { fill, opacity: 0.6 - at * 0.16 }, 1)).join('')
}
