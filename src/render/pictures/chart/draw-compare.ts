import { type CompareSpec, type PictureBar, showBar } from '../../../core/picture.ts'
import { lowToHigh, reach } from '../draw/bars.ts'
import { footer, header, type Sheet } from '../draw/frame.ts'
import { rect, rule } from '../draw/svg.ts'
import { clipped, line, widthOf } from '../draw/text.ts'

/** Two bars a row: before in grey above, after in blue below. Rows of one kind share a scale; what finds no room is left to the message. */
export function drawCompare(spec: CompareSpec, sheet: Sheet): string {
  const { width, height, theme, margin, wide } = sheet
  const head = header(spec, sheet)
  const foot = footer(spec.notes, '', sheet, width - 2 * margin, 4)
  const kinds = [...new Set(spec.rows.map(({ of }) => of))]
  const columns = wide ? kinds.length : 1
  const room = (width - 2 * margin - (columns - 1) * 48) / columns
  const left = (kind: string): number => margin + (wide ? kinds.indexOf(kind) * (room + 48) : 0)
  let top = head.bottom + 26
  const all = kinds.map((kind) => {
    const rows = spec.rows.filter(({ of }) => of === kind)
    const share = wide ? foot.top - head.bottom - 26 : ((foot.top - head.bottom - 26) * (rows.length + 1)) / (spec.rows.length + kinds.length)
    const svg = group(kind, rows, spec.periods, { x: left(kind), right: left(kind) + room, top, height: share }, sheet)
    if (!wide) top += share
    return svg
  })
  return [rect(0, 0, width, height, { fill: theme.paper }), head.svg, ...all, foot.svg].join('')
}

interface Place {
  readonly x: number
  readonly right: number
  readonly top: number
  readonly height: number
}

function group(kind: string, rows: CompareSpec['rows'], periods: CompareSpec['periods'], { x, right, top, height }: Place, sheet: Sheet): string {
  const { theme, small, wide } = sheet
  const fits = Math.max(1, Math.floor((height - 40) / (small * 4.7)))
  const shown = rows.slice(0, fits)
  const most = reach(shown.flatMap(({ before, after }) => [before.interval, after.interval]))
  const row = Math.min(small * 5.4, (height - 40) / shown.length)
  const figures = shown.flatMap(({ before, after }) => [before, after].map(showBar))
  const number = { size: small + 1, weight: 800, fill: theme.ink } as const
  const period = { size: small, weight: 500, fill: theme.ink3 } as const
  const names = periods.map((name) => clipped(name, (right - x) * 0.36, period))
  const indent = Math.max(...names.map((name) => widthOf(name, period))) + 12
  const end = right - Math.max(...figures.map((text) => widthOf(text, number))) - 34
  const at = (value: number): number => x + indent + ((end - x - indent) * value) / most
  const title =
    line(x, top + 8, `${kind[0]?.toUpperCase()}${kind.slice(1)}`, { size: wide ? 20 : 22, weight: 700, fill: theme.ink }) +
    rule(x, top + 18, right, top + 18, theme.rule, 1.5)
  const drawn = shown.map(({ label, before, after }, index) => {
    const y = top + 44 + index * row
    const step = small * 1.45
    const bar = (one: PictureBar, name: string, line1: number, fill: string): string =>
      line(x, line1, name, period) +
      lowToHigh(one.interval, { x: x + indent, at, y: line1 - small * 0.66, height: small * 0.72 }, fill) +
      line(right, line1, showBar(one), { ...number, anchor: 'end' })
    return [
      line(x, y, clipped(label, right - x, { size: small + 2, weight: 700 }), { size: small + 2, weight: 700, fill: theme.ink }),
      bar(before, names[0] ?? '', y + step, theme.ink3),
      bar(after, names[1] ?? '', y + 2 * step, theme.hue.clash),
    ].join('')
  })
  return title + drawn.join('')
}
