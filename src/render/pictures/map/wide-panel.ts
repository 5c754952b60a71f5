import { type MapSpec, showStated } from '../../../core/picture.ts'
import { type BarRow, bars } from '../draw/bars.ts'
import type { Sheet } from '../draw/frame.ts'
import { keyList } from '../draw/key-list.ts'
import { rect, rule } from '../draw/svg.ts'
import { clipped, line, widthOf } from '../draw/text.ts'
import { hasPack, readPack } from '../pack.ts'

/** How wide the panel at the right of a wide map is. */
export const PANEL = 366

const ROW = 34

/** The right of a wide map: the sum, the legend with its figures, the gravest provinces as bars from low to high. */
export function widePanel(
  spec: Pick<MapSpec, 'headline' | 'keys' | 'provinces' | 'country' | 'unit'>,
  sheet: Sheet,
): { readonly svg: string; readonly top: number } {
  const { theme, width, height } = sheet
  const left = width - PANEL
  const [x, right] = [left + 26, width - 32]
  const below = 156
  const keys = keyList(spec.keys, { x, right, top: below + 34, row: ROW, size: 19, lines: 3 }, theme)
  const provinces = keys.bottom + 6
  return {
    top: height,
    svg: [
      rect(left, 0, PANEL, height, { fill: theme.paper }),
      rule(left, 0, left, height, theme.edge, 1.5),
      headline(spec, sheet, x, right),
      rule(x, below, right, below, theme.rule, 1.5),
      keys.svg,
      rule(x, provinces, right, provinces, theme.rule, 1.5),
      provinceBars(spec, sheet, x, right, provinces + 32),
    ].join(''),
  }
}

function headline({ headline: { figure, word, under } }: Pick<MapSpec, 'headline'>, { theme }: Sheet, x: number, right: number): string {
  let size = 60
  while (size > 30 && widthOf(figure, { size, weight: 800, spacing: -size * 0.03 }) > right - x - widthOf(word, { size: 21, weight: 700 }) - 12) size -= 2
  const after = x + widthOf(figure, { size, weight: 800, spacing: -size * 0.03 }) + 12
  const plain = { size: 18, weight: 500, fill: theme.ink2 } as const
  return [
    line(x, 82, figure, { size, weight: 800, fill: theme.ink, spacing: -size * 0.03 }),
    line(after, 82, word, { size: 21, weight: 700, fill: theme.ink }),
    ...under.slice(0, 2).map((text, at) => line(x, 112 + at * 24, clipped(text, right - x, plain), plain)),
  ].join('')
}

/** The country's own word for a province in the heading: `By governorate`. */
function provinceBars(
  { provinces, country, unit }: Pick<MapSpec, 'provinces' | 'country' | 'unit'>,
  sheet: Sheet,
  x: number,
  right: number,
  top: number,
): string {
  if (provinces.length === 0) return ''
  const { theme, height } = sheet
  const word = country !== null && hasPack(country) ? readPack(country).word.toLowerCase() : ''
  const rows = provinces.map(({ label, interval }): BarRow => ({ label, interval, figure: showStated(interval) }))
  const fitting = rows.slice(0, Math.max(0, Math.floor((height - 20 - top) / 46)))
  const title = line(x, top, `${unit[0]?.toUpperCase()}${unit.slice(1)}, by ${word === '' ? 'province' : word}`, { size: 18, weight: 700, fill: theme.ink })
  return title + bars(fitting, sheet, { x, right, top: top + 30, row: 46, size: 17 })
}
