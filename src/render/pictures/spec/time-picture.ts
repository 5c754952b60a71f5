import { counted } from '../../../core/counted.ts'
import { type Picture, showStated, type TimeSpec } from '../../../core/picture.ts'
import type { Asked, Mark, Step, Unit } from '../../../core/sketch.ts'
import { altText } from './alt.ts'
import { silence, unitNote, unsureNote, whereOf, wordOf } from './asked.ts'
import { type Bin, binned } from './bins.ts'
import { coloursOf, huesIn } from './colour.ts'
import { peak } from './finding.ts'
import { fileName, headlineOf, subtitle, unitFor } from './map-picture.ts'
import { clipped, eventsIn, grouped, silentIn, total } from './mark.ts'
import { sidesOf } from './sides.ts'

/** One more than there is room for: the drawing says that there are more. */
const SIDES = 8

/** Events over time, stacked by colour, with what was lost in each step and by side; null where no event has a date. */
export function timePicture(marks: readonly Mark[], asked: Asked, step: Step | null): Picture | null {
  const over = binned(clipped(marks, asked.span), step, asked.week, asked.language)
  if (over === null) return null
  const { each, bins, left } = over
  const unit = unitFor(marks, asked.unit)
  const colours = coloursOf(marks, asked.colouring)
  const keys = huesIn(marks, colours)
  const top = peak(
    bins.map((bin) => ({ label: bin.label, count: eventsIn(bin.marks) })),
    each,
  )
  const at = bins[top?.at ?? -1]
  const spec: TimeSpec = {
    kind: 'time',
    ...looks(asked),
    title: at === undefined ? `${whereOf(marks)}: ${headlineOf(marks, unit)}` : `${whereOf(marks)}: events peaked ${ON[each]} ${at.label}`,
    subtitle: subtitle(marks, asked),
    headline: sumOf(marks, unit),
    keys: keys.map((key) => ({ hue: key.hue, label: colours.label(key.hue), figure: eventsIn(key.marks).toLocaleString('en') })),
    notes: [
      ...(top === null ? [] : [top.test]),
      ...(left.length === 0 ? [] : [`Not in the bars: ${counted(eventsIn(left), 'event')} without a date, or with days in more than one ${each}.`]),
      ...unitNote(marks, asked.unit, unit),
      ...unsureNote(marks, unit),
      ...openNote(marks, unit),
    ],
    unit: wordOf(unit),
    each,
    bins: bins.map((bin) => shown(bin, unit, (mark) => keys.findIndex(({ hue }) => hue === colours.of(mark)), keys.length)),
    sides: unit === 'events' ? [] : sidesOf(marks).slice(0, SIDES),
  }
  return { name: fileName(asked.theme, `by-${each}`), alt: altText(spec), spec }
}

const ON: Readonly<Record<Step, string>> = { day: 'on', week: 'in the week of', month: 'in', year: 'in' }

function shown({ label, marks }: Bin, unit: Unit, at: (mark: Mark) => number, keys: number): TimeSpec['bins'][number] {
  const groups = grouped(marks, at)
  const events = Array.from({ length: keys }, (_, key) => eventsIn(groups.get(key) ?? []))
  return { label, events, interval: unit === 'events' ? null : total(marks, unit), silent: silentIn(marks, unit) }
}

/** How a picture looks, as it was asked for. */
export function looks({ theme, shape }: Asked): Pick<Asked, 'theme' | 'shape'> {
  return { theme, shape }
}

/** What a headline's figure counts; where it is none, that none are reported. */
function headlineWord(marks: readonly Mark[], unit: Unit): string {
  if (unit === 'events') return eventsIn(marks) === 1 ? 'event' : 'events'
  return total(marks, unit)?.none === true ? `${wordOf(unit)}: none reported` : wordOf(unit)
}

/** The figure that sums up a chart. */
export function sumOf(marks: readonly Mark[], unit: Unit): TimeSpec['headline'] {
  const sum = total(marks, unit)
  return {
    figure: sum === null || sum.none === true ? '–' : showStated(sum),
    word: headlineWord(marks, unit),
    under: [...(unit === 'events' ? [] : [counted(eventsIn(marks), 'event')]), ...silence(silentIn(marks, unit))],
  }
}

/** What a range is, where there is one. */
export function openNote(marks: readonly Mark[], unit: Unit): string[] {
  const sum = unit === 'events' ? null : total(marks, unit)
  if (sum === null || sum.min === sum.max) return []
  return [`Low and high ends are added apart${sum.max === null ? '; ≥ is a sum with an open end' : ''}.`]
}
