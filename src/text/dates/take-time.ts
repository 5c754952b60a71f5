import { BadValue } from '../../core/bad-input.ts'
import type { Part } from '../../core/when.ts'
import { readZone } from '../zone.ts'
import { checkedClock, twelveHourClock } from './clock.ts'
import { tidy } from './tidy.ts'
import { ZONE_ABBREVIATIONS } from './zone-abbreviations.ts'

/** A time of day taken out of a text, and the text without it. */
export interface TakenTime {
  readonly rest: string
  /** One of the two is set. */
  readonly clock: string | null
  readonly part: Part | null
  /** The zone that was named. */
  readonly zone: string | null
  /** The offset that was given: `+03:00`, or `Z`. */
  readonly offset: string | null
  /** True where the words say more: "about 14:30", "early morning", "dusk". */
  readonly loose: boolean
}

/** `14:30`, `2:30 pm`; `2.30 pm`, `3am`; `1400 hrs`; `14.30`, where 30 can be no month; `14h30`; `0500Z`. */
const CLOCKS = [
  /(?<![\d:.])(?<h>\d{1,2}):(?<m>\d{2})(?::\d{2}(?:\.\d{1,9})?)?(?![\d:])(?:\s?(?:(?<x>[ap])\.?m\b\.?|(?:hrs?|hours)\b))?/,
  /(?<![\d:./-])(?<h>\d{1,2})(?:\.(?<m>\d{2}))?\s?(?<x>[ap])\.?m\b\.?/,
  /(?<![\d:./-])(?<h>\d{2})(?<m>\d{2})\s?(?:hrs?|hours)\b/,
  /(?<![\d:./-])(?<h>[01]\d|2[0-3])\.(?<m>00|1[3-9]|[2-5]\d)(?![\d.:/-])/,
  /(?<![\d:./-])(?<h>\d{1,2})h(?<m>\d{2})\b/,
  /(?<![\d:./-])(?<h>\d{2})(?<m>\d{2})(?=z\b)/,
]

const SPAN_EXAMPLE = '"2020-08-06 (14:30 to 16:00)"'

const PART = /\b(?:(early|late|mid)[\s-]?)?(dawn|daybreak|morning|noon|midday|afternoon|evening|dusk|nightfall|tonight|overnight|night)\b/
const PARTS: Readonly<Record<string, Part>> = {
  dawn: 'dawn',
  daybreak: 'dawn',
  morning: 'morning',
  noon: 'noon',
  midday: 'noon',
  afternoon: 'afternoon',
  evening: 'evening',
  dusk: 'evening',
  nightfall: 'evening',
  night: 'night',
  tonight: 'night',
  overnight: 'overnight',
}

/** Takes the first time of day out of a text, with the zone after it; null where there is none. */
export function takeTime(text: string): TakenTime | null {
  if (/\bmidnight\b/.test(text)) throw new BadValue('Midnight belongs to two days: type 00:00 with the day that begins.', '2020-08-07T00:00')
  const said = text.replace(/(?:^12|(?<=\bat )12|\b12:00) ?noon\b/, '12:00')
  return takeClock(said) ?? takePart(said)
}

function takeClock(text: string): TakenTime | null {
  const match = CLOCKS.map((pattern) => pattern.exec(text)).find((found) => found !== null)
  if (match === undefined) return null
  const { h = '', m = '0', x } = match.groups ?? {}
  const clock = x === 'a' || x === 'p' ? twelveHourClock(Number(h), Number(m), x) : checkedClock(Number(h), Number(m))
  const before = text.slice(0, match.index)
  const zoned = takeZone(text.slice(match.index + match[0].length))
  if (zoned.bare && zoned.offset?.startsWith('-') && !/\dt$/.test(before)) {
    throw spanOfHours(text)
  }
  const loose = /(?:\b(?:about|around|approximately|approx|circa)\.?|~)\s*$/.exec(before)
  const rest = tidy(`${before.slice(0, loose?.index).replace(/(?<=\d)t$/, '')} ${zoned.rest}`)
  return { rest, clock, part: null, zone: zoned.zone, offset: zoned.offset, loose: loose !== null }
}

function takePart(text: string): TakenTime | null {
  const match = PART.exec(text)
  const [whole = '', shade, word = ''] = match ?? []
  const part = PARTS[word]
  if (match === null || part === undefined) return null
  const { zone, offset, rest } = takeZone(text.slice(match.index + whole.length))
  if (offset !== null && zone === null) throw new BadValue(`With “${whole}”, name the zone rather than an offset.`, '"2020-08-06 evening Europe/Kyiv"')
  return { rest: tidy(`${text.slice(0, match.index)} ${rest}`), clock: null, part, zone, offset: null, loose: shade !== undefined || word !== part }
}

/** The zone at the start of a text, by name or offset or both. `bare` is an offset that nothing but its sign marks as one. */
function takeZone(text: string): { zone: string | null; offset: string | null; rest: string; bare: boolean } {
  const [given = '', utc, sign, hours = '', minutes = '00'] = /^\s?(?:z\b|(utc|gmt)?\s?([+-])(\d{1,2}):?(\d{2})?(?![\d:]))/.exec(text) ?? []
  const offset = given === '' ? null : sign === undefined ? 'Z' : `${sign}${checkedOffset(Number(hours), Number(minutes))}`
  const after = text.slice(given.length)
  const [named = '', name = ''] = /^[\s,]*([a-z_]+(?:\/[a-z\d_+-]+){1,2})/.exec(after) ?? /^[\s,]*((?:[a-z]+ ){1,3})time\b/.exec(after) ?? lettersOf(after)
  const zone = name === '' ? null : readZone(name.length > 4 ? name : name.toUpperCase())
  return { zone, offset, rest: after.slice(named.length), bare: sign !== undefined && utc === undefined && zone === null }
}

/** `10:30-11:00` without a zone reads as an hour and an offset, which is hardly what was meant. */
function spanOfHours(text: string): BadValue {
  return new BadValue(`“${text}” can be one time with an offset, or a span of hours. Name the zone, or put the hours in brackets.`, SPAN_EXAMPLE)
}

/** Clocks are at most 14 hours ahead of Greenwich (Pacific/Kiritimati). */
function checkedOffset(hours: number, minutes: number): string {
  if (hours > 14) throw new BadValue(`${hours} hours is no offset: clocks are at most 14 from Greenwich. A span of hours goes in brackets.`, SPAN_EXAMPLE)
  return checkedClock(hours, minutes)
}

function lettersOf(text: string): readonly string[] {
  const match = /^[\s,]*([a-z]{3,4})\b/.exec(text)
  const letters = match?.[1] ?? ''
  return match !== null && (/^(?:utc|gmt|zulu)$/.test(letters) || ZONE_ABBREVIATIONS.has(letters)) ? match : []
}
