import type { MapSpec } from '../../../core/picture.ts'
import type { Sheet } from '../draw/frame.ts'
import { type KeyPlace, keyList, keyWidth } from '../draw/key-list.ts'
import { rect, rule } from '../draw/svg.ts'
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
  while (size > 30 && widthOf(figure, { size, weight: 800, spacing: -size * 0.03 }) > room) size -= 2
  const [first = '', second = ''] = under
  const small = { size: 18, weight: 500, fill: theme.ink2 } as const
  return [
    line(margin, top + 66, figure, { size, weight: 800, fill: theme.ink, spacing: -size * 0.03 }),
    line(margin, top + 94, word, { size: 23, weight: 700, fill: theme.ink }),
    line(margin, top + 119, clipped(first, room, small), small),
    line(margin, top + 142, clipped(second, room, small), small),
  ].join('')
}

const LARGEST = 21
const GAP = 28
/** The most that a column is wider than it needs: figures stay near their names. */
const SPARE = 40
/** How high all keys may be, from the first baseline on. */
const ROOM = 112

/** Two columns of three, as wide as their words need; one of six where two would not stand side by side. */
function keys({ keys }: Pick<MapSpec, 'keys'>, sheet: Sheet, top: number, left: number): string {
  const { theme, width, margin, small } = sheet
  const right = width - margin
  const columns = [keys.slice(0, 3), keys.slice(3)].filter(({ length }) => length > 0)
  const gaps = GAP * (columns.length - 1)
  for (let size = LARGEST; size >= small; size--) {
    const wants = columns.map((column) => keyWidth(column, size))
    const spare = (right - left - gaps - sum(wants)) / columns.length
    if (spare < 0) continue
    let x = left
    return columns
      .map((column, at) => {
        const place = { x, right: x + (wants[at] ?? 0) + Math.min(spare, SPARE), top: top + 44, row: ROW, size, lines: 1 }
        x = place.right + GAP
        return keyList(column, place, theme).svg
      })
      .join('')
  }
  return oneColumn(keys, { x: left, right: Math.min(right, left + keyWidth(keys, small) + SPARE), top: top + 30, size: small }, theme)
}

/** A key under the other; names that are too long break where there is room for more lines. */
function oneColumn(keys: MapSpec['keys'], place: Pick<KeyPlace, 'x' | 'right' | 'top' | 'size'>, theme: Sheet['theme']): string {
  const row = Math.min(ROW, ROOM / Math.max(1, keys.length - 1))
  const broken = keyList(keys, { ...place, row, lines: 2 }, theme)
  const spare = ROOM - (broken.lines - keys.length) * place.size * 1.2
  const closer = spare / Math.max(1, keys.length - 1)
  return closer < place.size * 1.2
    ? keyList(keys, { ...place, row, lines: 1 }, theme).svg
    : keyList(keys, { ...place, row: Math.min(row, closer), lines: 2 }, theme).svg
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0)
}
