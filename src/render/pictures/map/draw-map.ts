import type { MapSpec } from '../../../core/picture.ts'
import { footer, header, type Sheet } from '../draw/frame.ts'
import { rect, rule } from '../draw/svg.ts'
import type { Theme } from '../draw/theme.ts'
import { areaLabels } from './area-labels.ts'
import type { Box } from './box.ts'
import { circlesOf, drawCircles, scaleOf } from './circles.ts'
import type { Ground } from './ground.ts'
import { landOf } from './land.ts'
import { mapLegend } from './legend.ts'
import { placeLabels, townLabels } from './place-labels.ts'
import { squarePanel } from './square-panel.ts'
import { viewOf } from './view.ts'
import { PANEL, widePanel } from './wide-panel.ts'

/** A map: land and water, circles, labels, then what frames them. */
export function drawMap(spec: MapSpec, sheet: Sheet): string {
  const { wide, width, height, margin, theme } = sheet
  const right = wide ? width - PANEL : width
  const head = header(spec, sheet, right - 2 * margin)
  const foot = footer(spec.notes, credits(spec), sheet, (wide ? right : width) - 2 * margin, 5)
  const panel = wide ? widePanel(spec, sheet) : squarePanel(spec, sheet, foot.top)
  const bottom = wide ? foot.top : panel.top
  const room: Box = [12, head.bottom + 2, right - 12, bottom - 6]
  const scale = scaleOf(spec.spots, room)
  const view = viewOf(spec, [room[0] + 36, room[1] + 16, room[2] - 36, room[3] - (wide ? 20 : 30)], { width: right, height: bottom })
  const circles = circlesOf(spec, view, scale)
  const legend = mapLegend(spec, scale, room, circles, sheet)
  const ground: Ground = { room, taken: [legend.box], discs: circles }
  const places = placeLabels(circles, spec, ground, sheet)
  const areas = areaLabels(view, spec, ground, sheet)
  const towns = townLabels(view, spec, ground, sheet)
  return [
    rect(0, 0, width, height, { fill: theme.sea }),
    landOf(view, spec, theme),
    areas,
    towns,
    drawCircles(circles, theme),
    places,
    legend.svg,
    fade(right, head.bottom + 26, theme),
    wide ? base(foot.top, right, height, theme) : '',
    head.svg,
    panel.svg,
    foot.svg,
  ].join('')
}

/** Paper behind the title, fading into the map. */
function fade(width: number, height: number, theme: Theme): string {
  const stops = [0, 0.7, 1].map((offset, at) => `<stop offset="${offset}" stop-color="${theme.paper}" stop-opacity="${[1, 0.95, 0][at]}"/>`).join('')
  return `<defs><linearGradient id="fade" x1="0" x2="0" y1="0" y2="1">${stops}</linearGradient></defs>${rect(0, 0, width, height, { fill: 'url(#fade)' })}`
}

/** Paper behind the notes of a wide map. */
function base(top: number, right: number, height: number, theme: Theme): string {
  return rect(0, top, right, height - top, { fill: theme.paper }) + rule(0, top, right, top, theme.edge, 1.5)
}

/** Whose lines and names they are: one line, whole in a square too. */
function credits({ claims }: MapSpec): string {
  return `Borders: Natural Earth, dashed ${Object.keys(claims).length === 0 ? 'where disputed' : 'or as this desk decided'}. Places: GeoNames, CC BY 4.0`
}
