import { BadValue } from '../core/bad-input.ts'
import { countryCode } from '../core/country.ts'
import type { Place } from '../core/place/place.ts'

const EXAMPLE = '"Jundya, Deir ez-Zor, Syria", "near Ayn Issa" or "between al-Mayadin and al-Bukamal"'
const POINT_EXAMPLE = '"Mosul @36.34,43.13"'
/** What is left of a point that is not typed as one: `@36.3`, `36.3 43.1`, `36.3N, 43.1E`, `36, 43`. “43.5 km south” is none. */
const LOOSE_POINT = /@|\d ?°|\d\.\d+ ?[NSEW]?[, ] ?[-+]?\d|(?:^|, ?)[-+]?\d{1,3} ?[NSEW]?, ?[-+]?\d{1,3} ?[NSEW]?(?:,|$)/u

const RELATION_WORDS: readonly [words: RegExp, relation: Place['relation']][] = [
  [/^(?:in the )?(?:vicinity of|outskirts of) /iu, 'near'],
  [/^(?:near|around|outside) /iu, 'near'],
  [/^towards? /iu, 'toward'],
  [/^(?:in the )?area of /iu, 'area'],
]

/** Words that need a place after them, or two, and have none. */
const RELATION_ALONE = /^(?:near|around|outside|towards?|between(?: \S+)?|(?:in the )?(?:vicinity|outskirts|area) of)$/iu

/** Reads `[near] NAME [@LAT,LON][, PROVINCE][, COUNTRY]`; `between A and B` is two places. Throws BadValue. */
export function readPlaces(raw: string): Place[] {
  const typed = raw
    .trim()
    .replace(/\s+/gu, ' ')
    .replace(/(?<=[^,]),$/u, '')
  const between = /^between (.+?) and (.+)$/iu.exec(typed)
  if (between !== null) {
    const [one, other] = [readPlace(between[1] as string, 'between'), readPlace(between[2] as string, 'between')]
    // What stands behind the second is said of both.
    return [between[1]?.includes(',') ? one : { ...one, admin1: other.admin1, country: other.country }, other]
  }
  if (RELATION_ALONE.test(typed)) throw new BadValue(`“${raw.slice(0, 80)}” does not say of what place.`, EXAMPLE)
  const [words, relation] = RELATION_WORDS.find(([pattern]) => pattern.test(typed)) ?? [null, 'at' as const]
  return [readPlace(words === null ? typed : typed.replace(words, ''), relation)]
}

function readPlace(raw: string, relation: Place['relation']): Place {
  const point = /@\s*([-+]?\d{1,3}(?:\.\d{1,12})?)\s*,\s*([-+]?\d{1,3}(?:\.\d{1,12})?)(?=\s*(?:,|$))/u.exec(raw)
  const [lat, lon] = point === null ? [null, null] : readPoint(Number(point[1]), Number(point[2]))
  const names = point === null ? raw : raw.replace(point[0], ' ')
  if (LOOSE_POINT.test(names))
    throw new BadValue(`“${raw.slice(0, 80)}” has a point that cannot be read: latitude and longitude follow an @, in degrees.`, POINT_EXAMPLE)
  const parts = names.split(',').map((part) => part.trim())
  if (parts.some((part) => part === '')) throw new BadValue(`“${raw.slice(0, 80)}” has an empty part.`, EXAMPLE)
  if (parts.some((part) => part.length > 200)) throw new BadValue('A place name can have 200 characters.', EXAMPLE)
  const country = countryCode(parts.at(-1) ?? '')
  if (country === null && parts.length > 1 && /^[A-Z]{3}$/.test(parts.at(-1) ?? ''))
    throw new BadValue(`“${parts.at(-1)}” is no country’s name. Write the name, or the code of two letters; write a province in full.`, '"Kharkiv, Ukraine"')
  const rest = country !== null && parts.length > 1 ? parts.slice(0, -1) : parts
  const [name = '', admin1 = null, ...more] = rest
  if (more.length > 0) {
    throw new BadValue(
      `“${raw.slice(0, 80)}” has ${parts.length} parts. A place is a name, a province and a country${country === null ? `; “${parts.at(-1)}” is no country` : ''}.`,
      EXAMPLE,
    )
  }
  return { name, relation, admin1, country, lat, lon }
}

/** Latitude and longitude in degrees, to six decimals: a tenth of a metre. Throws BadValue. */
export function readPoint(lat: number, lon: number, example = (point: string): string => `"Jundya @${point}"`): [number, number] {
  if (Math.abs(lat) <= 90 && Math.abs(lon) <= 180) return [toSixDecimals(lat), toSixDecimals(lon)]
  const swapped = Math.abs(lon) <= 90 && Math.abs(lat) <= 180
  throw new BadValue(`${lat}, ${lon} is no point on Earth${swapped ? '; latitude comes first' : ''}.`, example(swapped ? `${lon},${lat}` : '34.52,40.91'))
}

function toSixDecimals(degrees: number): number {
  return Math.round(degrees * 1e6) / 1e6 || 0
}
