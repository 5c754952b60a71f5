import { counted } from '../../../core/counted.ts'
import type { Picture, StripSpec } from '../../../core/picture.ts'
import type { Asked, Mark } from '../../../core/sketch.ts'
import { dayNumber } from '../../../core/when.ts'
import { altText } from './alt.ts'
import { unitNote, unsureNote, whereOf, wordOf } from './asked.ts'
import { coloursOf, huesIn } from './colour.ts'
import { figureOf, fileName, headlineOf, subtitle, unitFor } from './map-picture.ts'
import { clipped, eventsIn, worth } from './mark.ts'
import { looks, openNote, sumOf } from './time-picture.ts'

/** More dots than this are a chart over time. */
const MOST_DOTS = 400

/** Event by event along the days, a lane for each colour; null where no event has a date. The gravest stay where there are too many. */
export function stripPicture(marks: readonly Mark[], asked: Asked): Picture | null {
  const unit = unitFor(marks, asked.unit)
  const colours = coloursOf(marks, asked.colouring)
  const weight = (mark: Mark): number => worth(mark, unit)?.min ?? -1
  const dated = clipped(marks, asked.span).filter(({ start, end }) => start !== null && end !== null)
  const kept = dated.toSorted((one, other) => weight(other) - weight(one)).slice(0, MOST_DOTS)
  const dots = kept.map((mark) => ({
    day: dayNumber(mark.start ?? ''),
    last: dayNumber(mark.end ?? ''),
    hue: colours.of(mark),
    interval: worth(mark, unit),
    label: mark.spot?.name ?? mark.admin1 ?? 'place not stated',
  }))
  if (dots.length === 0) return null
  const undated = eventsIn(marks) - eventsIn(dated)
  const spec: StripSpec = {
    kind: 'strip',
    ...looks(asked),
    title: `${whereOf(marks)}: ${headlineOf(marks, unit)}`,
    subtitle: subtitle(marks, asked),
    headline: sumOf(marks, unit),
    keys: huesIn(marks, colours).map((key) => ({ hue: key.hue, label: colours.label(key.hue), figure: figureOf(key.marks, unit) })),
    notes: [
      ...(undated === 0 ? [] : [`Not shown: ${counted(undated, 'event')} without a date.`]),
      ...(dated.length <= MOST_DOTS ? [] : [`Shown: the ${MOST_DOTS} gravest of ${dated.length.toLocaleString('en')}.`]),
      ...(dots.some(({ day, last }) => last > day) ? ['A line through a dot: some time within those days.'] : []),
      ...unitNote(marks, asked.unit, unit),
      ...unsureNote(marks, unit),
      ...openNote(marks, unit),
    ],
    unit: wordOf(unit),
    from: dots.reduce((least, { day }) => Math.min(least, day), Infinity),
    to: dots.reduce((most, { last }) => Math.max(most, last), -Infinity),
    dots,
  }
  return { name: fileName(asked.theme, 'timeline'), alt: altText(spec), spec }
}
