import type { PictureKey } from '../../../core/picture.ts'
import { circle } from './svg.ts'
import { line, type Type, widthOf, wrapped } from './text.ts'
import type { Theme } from './theme.ts'

/** Where keys stand one under the other: the baseline of the first, from one to the next, and the size of their letters. */
export interface KeyPlace {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly row: number
  readonly size: number
  /** Lines that a long name may break into. */
  readonly lines: number
}

export interface KeyList {
  readonly svg: string
  /** How many lines all names take. */
  readonly lines: number
  /** Where the row after the last would stand. */
  readonly bottom: number
}

/** Colours, what they stand for, and their figures at the right. A name that is too long breaks. */
export function keyList(keys: readonly PictureKey[], { x, right, top, row, size, lines }: KeyPlace, theme: Theme): KeyList {
  const bold: Type = { size, weight: 800, fill: theme.ink, anchor: 'end' }
  const plain: Type = { size, weight: 500, fill: theme.ink }
  const r = size * 0.47
  let [y, all] = [top, 0]
  const svg = keys.map(({ hue, label, figure }) => {
    const names = wrapped(label, right - x - 2 * r - 18 - widthOf(figure, bold), plain, lines)
    const drawn = [
      circle(x + r, y - size * 0.34, r, { fill: theme.hue[hue], stroke: theme.outline[hue], width: 1.3 }),
      ...names.map((name, at) => line(x + 2 * r + 9, y + at * size * 1.2, name, plain)),
      line(right, y, figure, bold),
    ]
    y += row + (names.length - 1) * size * 1.2
    all += names.length
    return drawn.join('')
  })
  return { svg: svg.join(''), lines: all, bottom: y }
}

/** How wide keys have to be for each to stand on one line. */
export function keyWidth(keys: readonly PictureKey[], size: number): number {
  return Math.max(...keys.map(({ label, figure }) => size * 0.94 + 19 + widthOf(label, { size, weight: 500 }) + widthOf(figure, { size, weight: 800 })))
}
