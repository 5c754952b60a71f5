import type { MapSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { circle, rect, rule } from '../draw/svg.ts'
import { clipped, line, widthOf } from '../draw/text.ts'

const ROW = 37

/** The lower part of a square picture: the sum on the left, the legend with its figures beside it. Gives where it begins. */
export function squarePanel(spec: Pick<MapSpec, 'headline' | 'keys'>, sheet: Sheet, bottom: number): { readonly svg: string; readonly top: number } {
  const { theme, width, height, margin } = sheet
  const top = bottom - 152
  return {
    top,
    svg: [
      rect(0, top, width, height - top, { fill: theme.paper }),
      rule(0, top, width, top, theme.edge, 1.5),
      headline(spec, sheet, top),
      keys(spec, sheet, top, margin + 292),
      rule(margin, bottom + 2, width - margin, bottom + 2, theme.rule, 1.5),
    ].join(''),
  }
}

function headline({ headline: { figure, word, under } }: Pick<MapSpec, 'headline'>, { theme, margin }: Sheet, top: number): string {
  const room = 262
  let size = 66
  while (size > 34 && widthOf(figure, { size, weight: 800, spacing: -size * 0.03 }) > room) size -= 2
  const [first = '', second = ''] = under
  const small = { size: 18, weight: 500, fill: theme.ink2 } as const
  return [
    line(margin, top + 66, figure, { size, weight: 800, fill: theme.ink, spacing: -size * 0.03 }),
    line(margin, top + 94, word, { size: 23, weight: 700, fill: theme.ink }),
    line(margin, top + 119, clipped(first, room, small), small),
    line(margin, top + 142, clipped(second, room, small), small),
  ].join('')
}

/** Two columns of three, as wide as their words need; smaller where they would not fit side by side. */
function keys({ keys: whole }: Pick<MapSpec, 'keys'>, { theme, width, margin, small }: Sheet, top: number, left: number): string {
  const room = width - margin - left
  const long = whole.some(({ figure }) => figure.length > LONG)
  const keys = long ? whole.map((key) => ({ ...key, figure: shorter(key.figure) })) : whole
  const columns = [keys.slice(0, 3), keys.slice(3, 6)].filter((column) => column.length > 0)
  const gap = 28
  const wants = (size: number): number[] =>
    columns.map((column) => Math.max(...column.map(({ label, figure }) => 45 + widthOf(label, { size, weight: 500 }) + widthOf(figure, { size, weight: 800 }))))
  let size = 21
  while (size > small && sum(wants(size)) + gap * (columns.length - 1) > room) size -= 1
  const spare = (room - gap * (columns.length - 1) - sum(wants(size))) / columns.length
  let x = left
  return columns
    .map((column, number) => {
      const width = (wants(size)[number] ?? 0) + Math.min(spare, 40)
      const svg = column.map((key, at) => keyRow(key, x, top + 44 + at * ROW, width, size, theme)).join('')
      x += width + gap
      return svg
    })
    .join('')
}

function keyRow({ hue, label, figure }: MapSpec['keys'][number], x: number, y: number, width: number, size: number, theme: Sheet['theme']): string {
  const [plain, bold] = [{ size, weight: 500, fill: theme.ink } as const, { size, weight: 800, fill: theme.ink } as const]
  return (
    circle(x + 10, y - 7, 10, { fill: theme.hue[hue], stroke: theme.outline[hue], width: 1.4 }) +
    line(x + 29, y, clipped(label, width - 39 - widthOf(figure, bold), plain), plain) +
    line(x + width, y, figure, { ...bold, anchor: 'end' })
  )
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}

/** More characters than this leave no room for the name; the message has the number whole. */
const LONG = 11

/** `54,214–62,886` as `54.2k–62.9k`. */
function shorter(figure: string): string {
  return figure.replace(/\d{2,3},\d{3}(?!,)/g, (number) => `${(Number(number.replace(',', '')) / 1000).toFixed(1)}k`)
}
