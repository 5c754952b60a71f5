import { BadValue } from '../../core/bad-input.ts'
import { entryId } from '../../core/entry.ts'
import { PLACE_KINDS } from '../../core/gazetteer.ts'
import type { SaidPlace } from '../../core/place/said-places.ts'
import { numberOf } from '../../core/read-id.ts'
import { readPlaces, readPoint } from '../read-place.ts'
import { choice, freeText, many, one, readName, readText } from './option.ts'

/** Reads a place as events name it: `Jundya, Deir ez-Zor, Syria`. Throws BadValue. */
function readSaidPlace(raw: string): SaidPlace {
  if (numberOf('place', raw.trim()) !== null)
    throw new BadValue(`“${raw.trim()}” is a number; here the place goes by its name.`, '"Jundya, Deir ez-Zor, Syria"')
  const [place, second] = readPlaces(raw)
  if (place === undefined || second !== undefined) throw new BadValue(`“${raw.slice(0, 80)}” is more than one place.`, '"Jundya, Deir ez-Zor, Syria"')
  const { name, admin1, country, lat, lon } = place
  return { name, admin1, country, lat, lon }
}

/** Reads `34.52,40.91`. Throws BadValue. */
function readAt(raw: string): { lat: number; lon: number } {
  const [, lat, lon] = /^@?\s*([-+]?\d{1,3}(?:\.\d{1,12})?)\s*,\s*([-+]?\d{1,3}(?:\.\d{1,12})?)$/.exec(raw.trim()) ?? []
  if (lat === undefined || lon === undefined)
    throw new BadValue(`“${raw.slice(0, 80)}” is no point: latitude and longitude in degrees, with a comma between.`, '34.52,40.91')
  const [north, east] = readPoint(Number(lat), Number(lon), (point) => point)
  return { lat: north, lon: east }
}

/** Reads `gn:172955`, `P-4`, or a place by its name. Throws BadValue. */
function readMeant(raw: string): string | SaidPlace {
  const ref = raw.trim()
  const no = numberOf('place', ref)
  if (no !== null) return entryId('place', no)
  if (/^[a-z]{2,4}\d?:[\w.:-]{1,90}$/i.test(ref)) return ref
  return readSaidPlace(raw)
}

/** The name of one of the desk's own places, or its number, as free text. */
export const placeName = freeText({ summary: 'Name, or number as P-1', example: 'Qanat al-Suis', complete: 'place' }, 200)

/** A place as events name it, as free text. */
export const saidPlaceOption = {
  ...one({ summary: 'The place as events name it', example: '"Qanat al-Suis, Aleppo, Syria"', complete: 'place' }, readSaidPlace),
  free: true,
} as const

export const asOption = one(
  { summary: 'What it is: a place by name, or its number in the gazetteer or at the desk', example: 'P-1', complete: 'place' },
  readMeant,
)

/** What can be said of a place of the desk. */
export const deskPlaceOptions = {
  in: one({ summary: 'What it lies in: place, province, country', example: '"Aleppo, Syria"', complete: 'anywhere' }, readSaidPlace),
  at: one({ summary: 'Latitude and longitude, in degrees', example: '36.51,37.82' }, readAt),
  kind: choice({ summary: 'What kind of place', example: 'village' }, PLACE_KINDS),
  spelling: many({ summary: 'Another spelling of its name', example: '"Qanat as-Suways"' }, readName),
  note: one({ summary: 'What the desk should know of it', example: '"a factory stands there"' }, (raw) => readText(raw, 2000)),
} as const
