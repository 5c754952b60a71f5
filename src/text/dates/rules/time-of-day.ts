import { BadValue } from '../../../core/bad-input.ts'
import type { Reading } from '../../../core/command.ts'
import { type Day, dayNumber, shift, showDay, UNKNOWN, type When } from '../../../core/when.ts'
import { offsets, today, wallClock } from '../../zone.ts'
import type { Rule } from '../rule.ts'
import { type TakenTime, takeTime } from '../take-time.ts'

/** What stands beside a time instead of a day, and how many days from today that is: "last night", "this morning". */
const BESIDE = new Map([
  ['', 0],
  ['this', 0],
  ['last', -1],
  ['before last', -2],
])

/** A day with a time of day: `5 Aug 14:30 Kyiv time`, `yesterday evening`, `night of 3–4 August`, `2020-08-06T14:30Z`. */
export const timeOfDay: Rule = (text, reading, read) => {
  const taken = takeTime(text)
  if (taken === null) return null
  const there = placed(taken, reading)
  const when = beside(taken, there) ?? read(taken.rest, there)
  if (when === null) throw new BadValue(`“${taken.rest}” beside ${taken.clock ?? taken.part} is neither a day nor a time zone.`, '2020-08-06T14:30')
  const phrase = when.phrase !== null || taken.loose || BESIDE.has(taken.rest) ? text : null
  if (taken.part !== null) return { ...UNKNOWN, ...night(taken, when), precision: 'part', zone: there.settings.zone, phrase }
  if (taken.clock === null || when.precision !== 'day' || when.start === null) throw severalDays(taken)
  return { ...UNKNOWN, precision: 'minute', phrase, ...shown(when.start, taken.clock, taken, reading, text) }
}

/** The reading where the time is told, so that "today" is the day there. */
function placed({ zone, offset }: TakenTime, reading: Reading): Reading {
  if (zone !== null || offset === null) return { ...reading, settings: { ...reading.settings, zone: zone ?? reading.settings.zone } }
  const east = -Date.parse(`1970-01-01T00:00${offset}`)
  return { now: new Date(reading.now.getTime() + east), settings: { ...reading.settings, zone: 'UTC' } }
}

function beside({ rest, part, clock }: TakenTime, reading: Reading): When | null {
  // Tonight at 2 is of the day after, and of which night may be meant otherwise: the hours of the evening alone are sure.
  const days = rest === 'tonight' && clock !== null && clock >= '12:00' ? 0 : BESIDE.get(rest)
  if (days === undefined) return null
  const day = shift(today(reading), part === 'overnight' && rest === '' ? -1 : days)
  return { ...UNKNOWN, start: day, end: day, precision: 'day' }
}

/** Day and part; overnight, and a night between two days, ends on the day after. */
function night(taken: TakenTime, { start, end, precision }: When): Pick<When, 'start' | 'end' | 'part'> {
  const nights = taken.part === 'night' || taken.part === 'overnight'
  if (start === null || end === null) throw severalDays(taken)
  if (precision === 'range' && nights && dayNumber(end) - dayNumber(start) === 1) return { start, end, part: 'overnight' }
  if (precision !== 'day') throw severalDays(taken)
  return { start, end: taken.part === 'overnight' ? shift(start, 1) : start, part: taken.part }
}

/** The time on the clock of the named zone or else of the desk's, to which one at an offset is converted, and then keeps its words. */
function shown(day: Day, clock: string, { offset, zone }: TakenTime, { settings }: Reading, text: string): Partial<When> {
  const shownIn = zone ?? settings.zone
  if (offset === null) return { start: day, end: day, clock, zone: shownIn }
  if (zone === null || offset === 'Z') {
    const local = wallClock(Date.parse(`${day}T${clock}${offset}`), shownIn)
    return { start: local.day, end: local.day, clock: local.clock, offset: local.offset, zone: shownIn, phrase: text }
  }
  const possible = offsets(day, clock, zone)
  if (!possible.includes(offset)) throw otherOffset(day, clock, zone, offset, possible)
  return { start: day, end: day, clock, offset: possible.length > 1 ? offset : null, zone }
}

function otherOffset(day: Day, clock: string, zone: string, offset: string, possible: readonly string[]): BadValue {
  const known = possible.join(' or ') || 'no offset'
  return new BadValue(`On ${showDay(day)} the clocks in ${zone} show ${clock} at ${known}, not at ${offset}.`, '"2020-08-06T14:30 Asia/Damascus"')
}

function severalDays({ clock, part, rest }: TakenTime): BadValue {
  return new BadValue(`${clock ?? part} belongs to one day, and “${rest}” is not one. What else is known goes in brackets.`, '"2020-08-06 (14:30 to 16:00)"')
}
