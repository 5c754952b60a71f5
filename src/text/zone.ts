import { Temporal } from 'temporal-polyfill'
import { BadValue } from '../core/bad-input.ts'
import type { Reading } from '../core/command.ts'
import { fold } from '../core/fold.ts'
import { nearest } from '../core/nearest.ts'
import { type Day, showDay } from '../core/when.ts'
import { RENAMED_ZONES, ZONE_ABBREVIATIONS } from './dates/zone-abbreviations.ts'

const EXAMPLE = 'Europe/Kyiv'

/** Reads a time zone as its IANA name: `europe/kiev`, `Kyiv` and `Europe/Kyiv` are one. Throws BadValue for offsets and for letters that several zones use. */
export function readZone(raw: string): string {
  const name = raw.trim()
  if (/^(?:etc\/)?(?:utc|gmt|z|zulu)$/i.test(name)) return 'UTC'
  if (/[+-]\d/.test(name)) throw new BadValue(`“${name}” is an offset, which changes with summer time. Name the zone instead.`, EXAMPLE)
  const found = ZONE_ABBREVIATIONS.get(name.toLowerCase()) ?? zonesByName().get(fold(name)) ?? linked(name)
  const [only, ...others] = found
  if (only === undefined) throw new BadValue(`There is no time zone “${name}”.${suggestion(name)}`, EXAMPLE)
  if (others.length > 0) throw new BadValue(`“${name}” can be ${listed(found)}. Name the one that is meant.`, only)
  return only
}

/** The desk's day at this moment. */
export function today({ now, settings }: Reading): Day {
  return wallClock(now.getTime(), settings.zone).day
}

/** What the clocks of a zone show at an instant (milliseconds since 1970); `offset` as in `When`: null unless the time comes twice that day. */
export function wallClock(instant: number, zone: string): { readonly day: Day; readonly clock: string; readonly offset: string | null } {
  const local = Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(zone)
  const [day, clock] = [local.toPlainDate().toString(), local.toPlainTime().toString().slice(0, 5)]
  return { day, clock, offset: offsets(day, clock, zone).length > 1 ? minutes(local.offset) : null }
}

/** The offsets (`+03:00`) at which the clocks of a zone show a time: one as a rule, two where the hour is repeated, none where it is skipped. */
export function offsets(day: Day, clock: string, zone: string): string[] {
  const { plain, earlier, later } = occurrences(day, clock, zone)
  if (!earlier.toPlainDateTime().equals(plain)) return []
  return earlier.offset === later.offset ? [minutes(earlier.offset)] : [minutes(earlier.offset), minutes(later.offset)]
}

/** The refusal of a time that the clocks skipped: names the gap and the nearest times that were. */
export function skipped(day: Day, clock: string, zone: string): BadValue {
  const change = occurrences(day, clock, zone).earlier.getTimeZoneTransition('next')
  if (change === null) throw new Error(`The clocks of ${zone} do not skip ${day} ${clock}.`)
  const [after, last] = [change.toPlainDateTime(), change.subtract({ minutes: 1 }).toPlainDateTime()]
  const from = last.add({ minutes: 1 })
  const [before, next] = [last, after].map((time) => time.toString().slice(0, 16))
  const gap = `on ${showDay(day)} the clocks in ${zone} went from ${from.toPlainTime().toString().slice(0, 5)} to ${after.toPlainTime().toString().slice(0, 5)}`
  return new BadValue(`There was no ${clock}: ${gap}. The nearest times are ${before} and ${next}.`, `"${next} ${zone}"`)
}

function occurrences(day: Day, clock: string, zone: string) {
  const plain = Temporal.PlainDateTime.from(`${day}T${clock}`)
  const [earlier, later] = [plain.toZonedDateTime(zone, { disambiguation: 'earlier' }), plain.toZonedDateTime(zone, { disambiguation: 'later' })]
  return { plain, earlier, later }
}

/** Offsets of local mean time have seconds, and are kept to the minute. */
function minutes(offset: string): string {
  return offset.slice(0, 6)
}

let known: ReadonlyMap<string, readonly string[]> | null = null

/** Zones by folded name and by folded city, former names included. Made once: asking the runtime for its zones takes milliseconds. */
function zonesByName(): ReadonlyMap<string, readonly string[]> {
  known ??= indexed()
  return known
}

function indexed(): ReadonlyMap<string, readonly string[]> {
  const index = new Map<string, readonly string[]>()
  for (const name of [...Intl.supportedValuesOf('timeZone'), ...Object.keys(RENAMED_ZONES)]) {
    const zone = RENAMED_ZONES[name] ?? name
    for (const spelling of [name, zone].flatMap((full) => [full, city(full)]).map(fold)) {
      index.set(spelling, [...new Set([...(index.get(spelling) ?? []), zone])])
    }
  }
  return index
}

/** Names such as `US/Eastern` that the runtime reads as another zone. */
function linked(name: string): string[] {
  if (!/^[a-z]+\/[a-z_]+$/i.test(name)) return []
  try {
    const zone = new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone
    return [RENAMED_ZONES[zone] ?? zone]
  } catch {
    return []
  }
}

function suggestion(name: string): string {
  const near = nearest(fold(name), zonesByName().keys())
  const zones = near === null ? undefined : zonesByName().get(near)
  return zones === undefined ? ' Zones have names such as Europe/Kyiv or Asia/Damascus.' : ` Did you mean ${listed(zones)}?`
}

function city(zone: string): string {
  return zone.slice(zone.lastIndexOf('/') + 1)
}

function listed(zones: readonly string[]): string {
  return zones.length === 1 ? `${zones[0]}` : `${zones.slice(0, -1).join(', ')} or ${zones.at(-1)}`
}
