import type { PlaceKind } from '../core/gazetteer.ts'

/** A place as a file gives it, before it is known which province it lies in. */
export interface PlaceRecord {
  readonly ref: string
  readonly name: string
  /** Other ways to write the name, in any script. */
  readonly spellings: readonly string[]
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  readonly country: string
  readonly population: number | null
  /** The province: the code that GeoNames gives it within the country, or a name of it, or null. */
  readonly admin1: string | null
  /** The name of the district, or null. */
  readonly admin2: string | null
}

/** More spellings of a place that is already there. */
export interface SpellingRecord {
  readonly ref: string
  readonly spelling: string
}

/** A line that cannot be used; says why. */
export class BadLine extends Error {
  constructor(message: string) {
    super(message)
    this.name = 'BadLine'
  }
}

/** Latitude and longitude as numbers. Throws BadLine for what is no point on Earth. */
export function pointOf(lat: string | number, lon: string | number): [lat: number, lon: number] {
  const [north, east] = [Number(lat), Number(lon)]
  if (lat === '' || lon === '' || !Number.isFinite(north) || !Number.isFinite(east)) throw new BadLine(`“${lat}, ${lon}” are no coordinates in degrees`)
  if (Math.abs(north) <= 90 && Math.abs(east) <= 180) return [north, east]
  throw new BadLine(`${north}, ${east} is no point on Earth${Math.abs(east) <= 90 ? '; latitude and longitude look swapped' : ''}`)
}
