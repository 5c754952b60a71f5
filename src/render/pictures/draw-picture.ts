import type { PictureSpec } from '../../core/picture.ts'
import { drawCompare } from './chart/draw-compare.ts'
import { drawSides } from './chart/draw-sides.ts'
import { drawStrip } from './chart/draw-strip.ts'
import { drawTime } from './chart/draw-time.ts'
import { type Sheet, sheetOf } from './draw/frame.ts'
import { rect } from './draw/svg.ts'
import { THEMES } from './draw/theme.ts'
import { drawMap } from './map/draw-map.ts'

/** A picture as SVG: the same text for the same spec, on every machine. */
export function drawPicture(spec: PictureSpec): string {
  const sheet = sheetOf(spec, THEMES[spec.theme])
  const { width, height, theme } = sheet
  const frame = rect(0.75, 0.75, width - 1.5, height - 1.5, { stroke: theme.edge, width: 1.5 })
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="Inter">${inside(spec, sheet)}${frame}</svg>`
}

function inside(spec: PictureSpec, sheet: Sheet): string {
  switch (spec.kind) {
    case 'map':
      return drawMap(spec, sheet)
    case 'time':
      return drawTime(spec, sheet)
    case 'sides':
      return drawSides(spec, sheet)
    case 'strip':
      return drawStrip(spec, sheet)
    case 'compare':
      return drawCompare(spec, sheet)
  }
}
