import { counted } from '../../../core/counted.ts'
import { countryName } from '../../../core/country.ts'
import { type Stated, showStated } from '../../../core/picture.ts'
import type { Mark, Unit } from '../../../core/sketch.ts'
import { showWhen, UNKNOWN } from '../../../core/when.ts'
import { eventsIn, grouped, silentIn, total } from './mark.ts'

/** The days that events cover: `4–17 Jun 2025`; empty where all dates are unknown. */
export function period(marks: readonly Mark[], language: string): string {
  let [start, end]: (string | undefined)[] = []
  for (const mark of marks) {
    const [first, last] = [mark.start ?? mark.end, mark.end ?? mark.start]
    if (first !== null && (start === undefined || first < start)) start = first
    if (last !== null && (end === undefined || last > end)) end = last
  }
  if (start === undefined || end === undefined) return ''
  return showWhen({ ...UNKNOWN, start, end, precision: start === end ? 'day' : 'range' }, language)
}

/** The country that most events are in, of several the one that lost most; null where they name none. */
export function mainCountry(marks: readonly Mark[]): string | null {
  const known = marks.filter(({ country }) => country !== null)
  const [first] = [...grouped(known, ({ country }) => country)].toSorted(
    ([a, one], [b, other]) => eventsIn(other) - eventsIn(one) || lostIn(other) - lostIn(one) || (String(a) < String(b) ? -1 : 1),
  )
  return first?.[0] ?? null
}

/** The least that is sure. */
function lostIn(marks: readonly Mark[]): number {
  return marks.reduce((sum, mark) => sum + (mark.sum?.min ?? 0), 0)
}

/** `Syria`, `Syria and Iraq`, `Syria and 3 more countries`; `All events` where no country is known. */
export function whereOf(marks: readonly Mark[]): string {
  const main = mainCountry(marks)
  if (main === null) return 'All events'
  const others = [...new Set(marks.flatMap(({ country }) => (country === null || country === main ? [] : [country])))].sort()
  const [only] = others
  if (only === undefined) return countryName(main)
  return others.length === 1 ? `${countryName(main)} and ${countryName(only)}` : `${countryName(main)} and ${others.length} more countries`
}

/** `≥183 killed`, `killed: not stated`, `57 events`. */
export function amount(interval: Stated | null, unit: Unit): string {
  if (interval === null || interval.none === true) return `${wordOf(unit)}: ${showStated(interval)}`
  return `${showStated(interval)} ${unit === 'events' && interval.min === 1 && interval.max === 1 ? 'event' : wordOf(unit)}`
}

/** What is said of the losses asked for, where events are counted since nobody states any: `Killed: none reported; 1 event gives no figure.` */
export function unitNote(marks: readonly Mark[], wanted: Unit, unit: Unit): string[] {
  if (wanted === unit) return []
  const said = amount(total(marks, wanted), wanted)
  const silent = total(marks, wanted) === null ? [] : silence(silentIn(marks, wanted))
  return [`${said[0]?.toUpperCase()}${said.slice(1)}${silent.map((says) => `; ${says}`).join('')}.`]
}

/** `9 events give no figure`, or nothing. */
export function silence(silent: number): string[] {
  return silent === 0 ? [] : [`${counted(silent, 'event')} ${silent === 1 ? 'gives' : 'give'} no figure`]
}

/** `2 events may have been on other days than these; their losses count from 0 up`, or nothing. */
export function unsureNote(marks: readonly Mark[], unit: Unit): string[] {
  const unsure = marks.reduce((sum, mark) => sum + mark.unsure, 0)
  if (unsure === 0) return []
  const losses = unit === 'events' ? '' : `; ${unsure === 1 ? 'its' : 'their'} losses count from 0 up`
  return [`${counted(unsure, 'event')} may have been on other days than these${losses}.`]
}

/** `those killed`, `events`. */
export function those(unit: Unit): string {
  return unit === 'events' || unit === 'casualties' ? unit : `those ${unit}`
}

/** What is counted, for readers. Casualties are killed or wounded, the sources do not say which. */
export function wordOf(unit: Unit): string {
  return unit === 'casualties' ? 'killed or wounded' : unit
}
