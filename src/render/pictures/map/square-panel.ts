import type { MapSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { circle, rect, rule } from '../draw/svg.ts'
import { clipped, line, widthOf } from '../draw/text.ts'

const ROW = 37
const COLUMNS = 2

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
      keys(spec, sheet, top, margin + 272),
      rule(margin, bottom + 2, width - margin, bottom + 2, theme.rule, 1.5),
    ].join(''),
  }
}

function headline({ headline: { figure, word, under } }: Pick<MapSpec, 'headline'>, { theme, margin }: Sheet, top: number): string {
  const room = 250
  let size = 66
  while (size > 34 && widthOf(figure, { size, weight: 800, spacing: -size * 0.03 }) > room) size -= 2
  const [first = '', second = ''] = under
  const small = { size: 19, weight: 500, fill: theme.ink2 } as const
  return [
    line(margin, top + 66, figure, { size, weight: 800, fill: theme.ink, spacing: -size * 0.03 }),
    line(margin, top + 94, word, { size: 23, weight: 700, fill: theme.ink }),
    line(margin, top + 119, clipped(first, room, small), small),
    line(margin, top + 142, clipped(second, room, small), small),
  ].join('')
}

function keys({ keys }: Pick<MapSpec, 'keys'>, { theme, width, margin }: Sheet, top: number, left: number): string {
  const column = (width - margin - left - 26) / COLUMNS
  return keys
    .map(({ hue, label, figure }, at) => {
      const x = left + Math.floor(at / 3) * (column + 26)
      const y = top + 44 + (at % 3) * ROW
      const bold = { size: 21, weight: 800, fill: theme.ink } as const
      const plain = { size: 21, weight: 500, fill: theme.ink } as const
      const room = column - 30 - widthOf(figure, bold) - 10
      return (
        circle(x + 10, y - 7, 10, { fill: theme.hue[hue], stroke: theme.outline[hue], width: 1.4 }) +
        line(x + 29, y, clipped(label, room, plain), plain) +
        line(x + column, y, figure, { ...bold, anchor: 'end' })
      )
    })
    .join('')
}
