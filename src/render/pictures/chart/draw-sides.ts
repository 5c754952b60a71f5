import type { SidesSpec } from '../../../core/picture.ts'
import { bars } from '../draw/bars.ts'
import { footer, header, type Sheet } from '../draw/frame.ts'
import { rect, rule } from '../draw/svg.ts'
import { bigFigure } from './big-figure.ts'
import { barRow } from './draw-time.ts'

/** Losses by side: a bar each, from the low end to the high end, with its figure. */
export function drawSides(spec: SidesSpec, sheet: Sheet): string {
  const { width, height, theme, margin, wide } = sheet
  const head = header(spec, sheet)
  const foot = footer(spec.notes, '', sheet, width - 2 * margin, 4)
  const below = wide ? foot.top : foot.top - 150
  const [x, right] = [margin, wide ? 792 : width - margin]
  const top = head.bottom + (wide ? 34 : 36)
  const row = Math.min(132, (below - top + 10) / spec.bars.length)
  const size = Math.max(sheet.small, Math.min(28, row * 0.36))
  const first = top + size * 0.3 + Math.max(0, (below - top - spec.bars.length * row) / 2)
  return [
    rect(0, 0, width, height, { fill: theme.paper }),
    head.svg,
    bars(spec.bars.map(barRow), sheet, { x, right, top: first, row, size }),
    wide ? rule(814, head.bottom + 12, 814, below - 8, theme.rule, 1.5) : rule(margin, below, right, below, theme.rule, 1.5),
    bigFigure(spec, sheet, wide ? { x: 836, top: head.bottom + 4, room: width - margin - 836 } : { x: margin, top: below - 2, room: width - 2 * margin }),
    foot.svg,
  ].join('')
}
