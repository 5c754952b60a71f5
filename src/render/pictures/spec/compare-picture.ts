import { counted } from '../../../core/counted.ts'
import type { CompareSpec, Picture, PictureBar } from '../../../core/picture.ts'
import type { Asked, Mark, Period, Unit } from '../../../core/sketch.ts'
import { dayNumber } from '../../../core/when.ts'
import { altText } from './alt.ts'
import { silence, unitNote, unsureNote, whereOf, wordOf } from './asked.ts'
import { coloursOf, huesIn } from './colour.ts'
import { changed, type Finding, lossesChanged } from './finding.ts'
import { fileName, unitFor } from './map-picture.ts'
import { eventsIn, silentIn, total } from './mark.ts'
import { sidesOf } from './sides.ts'
import { looks, openNote, sumOf } from './time-picture.ts'

const SIDES = 4

/** Two periods side by side: losses, then by side, then events by type; null where neither has an event. */
export function comparePicture(before: Period, after: Period, asked: Asked): Picture | null {
  const all = [...before.marks, ...after.marks]
  if (all.length === 0) return null
  const unit = unitFor(all, asked.unit)
  const sums = [before, after].map(({ marks }) => (unit === 'events' ? null : total(marks, unit)))
  const events = [before, after].map(({ marks }) => eventsIn(marks))
  const [daysBefore, daysAfter] = [daysIn(before), daysIn(after)]
  const found = lossesChanged(sums[0] ?? null, sums[1] ?? null, wordOf(unit)) ?? eventsChanged(before, after)
  const spec: CompareSpec = {
    kind: 'compare',
    ...looks(asked),
    title: `${whereOf(all)}: ${found === null ? `${counted(events[1] ?? 0, 'event')} after ${counted(events[0] ?? 0, 'event')}` : `${found.says[0]?.toLowerCase()}${found.says.slice(1)}`}`,
    subtitle: `${asked.echo} · ${after.label} against ${before.label}`,
    headline: sumOf(after.marks, unit),
    keys: [],
    notes: [
      ...(found === null ? ['The two differ by no more than chance would make them.'] : [found.test]),
      ...(daysBefore === daysAfter ? [] : [`The periods have ${daysBefore.toLocaleString('en')} and ${daysAfter.toLocaleString('en')} days.`]),
      ...unsureIn(before, after, unit),
      ...unstated(before, unit),
      ...unitNote(all, asked.unit, unit),
      ...openNote(after.marks, unit),
    ],
    unit: wordOf(unit),
    periods: [before.label, after.label],
    rows: rowsOf(before.marks, after.marks, unit, asked),
  }
  return { name: fileName(asked.theme, 'two-periods'), alt: altText(spec), spec }
}

function daysIn({ from, to }: Period): number {
  return dayNumber(to) - dayNumber(from) + 1
}

/** What may have happened in either period was found in both; what may have been before or after them, in one. */
function unsureIn(before: Period, after: Period, unit: Unit): string[] {
  const events = eventsIn(before.marks.filter((mark) => isShared(mark, before, after)))
  const both = `${counted(events, 'event')} may have been in either period and ${events === 1 ? 'counts' : 'count'} in both, with losses from 0 up.`
  const others = [...before.marks, ...after.marks].filter((mark) => !isShared(mark, before, after))
  return [...(events === 0 ? [] : [both]), ...unsureNote(others, unit)]
}

/** Whether a mark may belong to either period: what lies wholly in both belongs to both. */
function isShared(mark: Mark, before: Period, after: Period): boolean {
  const meets = ({ from, to }: Period): boolean => (mark.start === null || mark.start <= to) && (mark.end === null || mark.end >= from)
  const lies = ({ from, to }: Period): boolean => mark.start !== null && mark.end !== null && mark.start >= from && mark.end <= to
  return meets(before) && meets(after) && !(lies(before) && lies(after))
}

/** Whether events changed, with what may have been in either period and without it. */
function eventsChanged(before: Period, after: Period): Finding | null {
  const [was, is] = [daysIn(before), daysIn(after)]
  const test = (one: readonly Mark[], other: readonly Mark[]): Finding | null => changed(eventsIn(one), eventsIn(other), is / (was + is))
  const sure = test(
    before.marks.filter((mark) => !isShared(mark, before, after)),
    after.marks.filter((mark) => !isShared(mark, before, after)),
  )
  return sure === null ? null : test(before.marks, after.marks)
}

/** What gives no figure in the earlier period; the later one's stands under the headline. */
function unstated({ label, marks }: Period, unit: Unit): string[] {
  return silence(silentIn(marks, unit)).map((says) => `${label}: ${says}.`)
}

function rowsOf(before: readonly Mark[], after: readonly Mark[], unit: Unit, asked: Asked): CompareSpec['rows'] {
  const colours = coloursOf([...before, ...after], asked.colouring)
  const events = (label: string, marks: readonly Mark[]): PictureBar => ({
    label,
    events: eventsIn(marks),
    interval: total(marks, 'events') ?? { min: 0, max: 0, about: false },
  })
  const types = huesIn([...before, ...after], colours).map(({ hue }) => {
    const of = (marks: readonly Mark[]): Mark[] => marks.filter((mark) => colours.of(mark) === hue)
    const label = colours.label(hue)
    return { label, of: 'events', before: events(label, of(before)), after: events(label, of(after)) }
  })
  const whole = { label: 'All events', of: 'events', before: events('All events', before), after: events('All events', after) }
  if (unit === 'events') return [whole, ...types]
  const label = 'All sides'
  const sum = (marks: readonly Mark[]): PictureBar => ({ label, interval: total(marks, unit), events: eventsIn(marks) })
  const none = (name: string): PictureBar => ({ label: name, interval: null, events: 0 })
  const [was, is] = [sidesOf(before), sidesOf(after)]
  const names = [...new Set([...is, ...was].map((side) => side.label))].slice(0, SIDES)
  const sides = names.map((name) => ({
    label: name,
    of: wordOf(unit),
    before: was.find((side) => side.label === name) ?? none(name),
    after: is.find((side) => side.label === name) ?? none(name),
  }))
  return [{ label, of: wordOf(unit), before: sum(before), after: sum(after) }, ...(sides.length > 1 ? sides : []), whole, ...types.slice(0, 3)]
}
