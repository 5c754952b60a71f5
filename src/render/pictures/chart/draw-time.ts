import { type PictureBar, type PictureKey, showStated, type TimeSpec } from '../../../core/picture.ts'
import { type BarPlace, type BarRow, bars } from '../draw/bars.ts'
import { footer, header, type Sheet } from '../draw/frame.ts'
import { rect, rule } from '../draw/svg.ts'
import { clipped, line, widthOf } from '../draw/text.ts'
import { bigFigure } from './big-figure.ts'
import { eventBars, gutter, lossBars, lossSigns } from './over-time.ts'

/** Events over time above, losses over time below, sides beside them or under them. */
export function drawTime(spec: TimeSpec, sheet: Sheet): string {
  const { width, height, theme, margin } = sheet
  const head = header(spec, sheet)
  const foot = footer(spec.notes, '', sheet, width - 2 * margin, 4)
  const body = sheet.wide ? wide(spec, sheet, head.bottom, foot.top) : square(spec, sheet, head.bottom, foot.top)
  return [rect(0, 0, width, height, { fill: theme.paper }), head.svg, body, foot.svg].join('')
}

function wide(spec: TimeSpec, sheet: Sheet, top: number, bottom: number): string {
  const { width, margin, theme } = sheet
  const [left, right] = [margin + gutter(spec, sheet), 792]
  const withLosses = spec.bins.some(({ interval, silent }) => interval !== null || silent > 0) && spec.sides.length > 0
  const split = withLosses ? top + (bottom - top) * 0.64 : bottom
  const panel = 836
  const keys = keysInRow(spec.keys, margin + widthOf(`Events per ${spec.each}`, { size: 20, weight: 700 }) + 22, right, top + 32, sheet)
  return [
    heading(`Events per ${spec.each}`, margin, top + 32, sheet),
    keys.svg,
    eventBars(spec, { left, right, top: keys.bottom + 32, bottom: split - 34 }, sheet),
    withLosses ? losses(spec, { left, right, top: split + 44, bottom: bottom - 14 }, split + 22, sheet) : '',
    rule(panel - 22, top + 12, panel - 22, bottom - 8, theme.rule, 1.5),
    bigFigure(spec, sheet, { x: panel, top: top + 8, room: width - margin - panel }),
    spec.sides.length === 0 ? '' : sides(spec, sheet, { x: panel, right: width - margin, top: top + 192, size: 17, row: 46 }, bottom),
  ].join('')
}

function square(spec: TimeSpec, sheet: Sheet, top: number, bottom: number): string {
  const { width, margin, theme } = sheet
  const [left, right] = [margin + gutter(spec, sheet), width - margin]
  const withLosses = spec.sides.length > 0
  const panel = bottom - (withLosses ? 212 : 140)
  const split = withLosses ? top + (panel - top) * 0.62 : panel
  const keys = keysInRow(spec.keys, margin, right, top + 60, sheet)
  return [
    heading(`Events per ${spec.each}`, margin, top + 28, sheet),
    keys.svg,
    eventBars(spec, { left, right, top: keys.bottom + 40, bottom: split - 30 }, sheet),
    withLosses ? losses(spec, { left, right, top: split + 56, bottom: panel - 20 }, split + 30, sheet) : '',
    rule(margin, panel, right, panel, theme.rule, 1.5),
    bigFigure(spec, sheet, { x: margin, top: panel - 2, room: 300 }),
    withLosses ? sides(spec, sheet, { x: margin + 330, right, top: panel + 34, size: 18, row: 45 }, bottom) : '',
  ].join('')
}

function losses(spec: TimeSpec, area: Parameters<typeof lossBars>[1], y: number, sheet: Sheet): string {
  const title = `People ${spec.unit}`
  const after = sheet.margin + widthOf(title, { size: sheet.wide ? 20 : 22, weight: 700 }) + 24
  return heading(title, sheet.margin, y, sheet) + lossSigns(spec, after, y, sheet) + lossBars(spec, area, sheet)
}

/** The sides as far as there is room; that there are more is said. */
function sides(spec: TimeSpec, sheet: Sheet, place: BarPlace, bottom: number): string {
  const fits = Math.max(1, Math.floor((bottom - place.top - 34) / place.row))
  const shown = spec.sides.slice(0, fits)
  const title = `${spec.unit[0]?.toUpperCase()}${spec.unit.slice(1)}, by side${shown.length < spec.sides.length ? `: the gravest ${shown.length}` : ''}`
  return heading(title, place.x, place.top, sheet) + bars(shown.map(barRow), sheet, { ...place, top: place.top + 32 })
}

export function barRow({ label, interval }: PictureBar): BarRow {
  return { label, interval, figure: showStated(interval) }
}

function heading(text: string, x: number, y: number, { theme, wide }: Sheet): string {
  return line(x, y, text, { size: wide ? 20 : 22, weight: 700, fill: theme.ink })
}

/** The colours in the order of the stack, in as few rows as they need. */
function keysInRow(
  keys: readonly PictureKey[],
  left: number,
  right: number,
  y: number,
  { theme, wide, small }: Sheet,
): { readonly svg: string; readonly bottom: number } {
  const size = wide ? 16 : small
  const type = { size, weight: 500, fill: theme.ink2 } as const
  const items = keys.map(({ hue, label }) => ({ hue, label: clipped(label, right - left - 20, type) }))
  const sum = items.reduce((all, { label }) => all + 20 + widthOf(label, type) + 14, 0)
  const gap = Math.min(18, 14 + Math.max(0, right - left - sum) / keys.length)
  let [x, base] = [left, y]
  const drawn = items.map(({ hue, label }) => {
    const width = 20 + widthOf(label, type)
    if (x + width > right && x > left) [x, base] = [left, base + size * 1.4]
    const at = x
    x += width + gap
    return rect(at, base - size * 0.8, 14, 14, { fill: theme.hue[hue], stroke: theme.outline[hue], width: 1 }, 3.5) + line(at + 20, base, label, type)
  })
  return { svg: drawn.join(''), bottom: base }
}
