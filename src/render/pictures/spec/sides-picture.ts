import { counted } from '../../../core/counted.ts'
import type { Picture, SidesSpec } from '../../../core/picture.ts'
import type { Asked, Mark } from '../../../core/sketch.ts'
import { altText } from './alt.ts'
import { those, unsureNote, whereOf, wordOf } from './asked.ts'
import { majority } from './finding.ts'
import { fileName, headlineOf, subtitle, unitFor } from './map-picture.ts'
import { sidesOf, UNSAID } from './sides.ts'
import { looks, openNote, sumOf } from './time-picture.ts'

const SIDES = 12

/** Losses by side as bars from low to high; null where nobody states a loss of this kind. */
export function sidesPicture(marks: readonly Mark[], asked: Asked): Picture | null {
  const unit = unitFor(marks, asked.unit)
  const sides = sidesOf(marks)
  if (unit === 'events' || sides.length === 0) return null
  const most = majority(sides.map((side) => ({ ...side, label: side.label === UNSAID ? null : side.label })))
  const spec: SidesSpec = {
    kind: 'sides',
    ...looks(asked),
    title: most === null ? `${whereOf(marks)}: ${headlineOf(marks, unit)}` : `Most of ${those(unit)} were ${most.label}`,
    subtitle: subtitle(marks, asked),
    headline: sumOf(marks, unit),
    keys: [],
    notes: [
      ...(most === null ? [] : [most.test]),
      ...(sides.length <= SIDES ? [] : [`${counted(sides.length - SIDES, 'more side')} not shown.`]),
      ...unsureNote(marks, unit),
      ...openNote(marks, unit),
      'A side’s figure is all sources’ span.',
    ],
    unit: wordOf(unit),
    bars: sides.slice(0, SIDES),
  }
  return { name: fileName(asked.theme, 'by-side'), alt: altText(spec), spec }
}
