import { countryName } from '../../core/country.ts'

/** What a desk knows of a place's name. `country` is '' where it is not known. */
export interface PlaceName {
  readonly name: string
  readonly folded: string
  readonly admin1: string | null
  readonly admin1Folded: string
  readonly country: string
  /** The place that it was found to be, under whatever name; null where nobody has located it. */
  readonly ref: string | null
}

/** The line of each place, by its code, and what each line is called; line 0 is of what is not known. */
export interface PlaceLines {
  readonly of: Int32Array
  readonly labels: readonly (string | null)[]
}

/** What makes two places stand on one line (the empty text: that none is known), and what the line is called. */
interface Naming {
  key(place: PlaceName): string
  label(place: PlaceName): string | null
}

/** How places, in the order of their codes, make the lines of a tally: by name, province or country. */
export function placeLines(places: readonly PlaceName[], by: keyof typeof NAMINGS): PlaceLines {
  const naming = NAMINGS[by](places)
  const labels: (string | null)[] = [null]
  const lines = new Map([['', 0]])
  const of = new Int32Array(places.length + 1)
  for (const [at, place] of places.entries()) {
    const key = naming.key(place)
    const line = lines.get(key) ?? labels.push(naming.label(place)) - 1
    lines.set(key, line)
    of[at + 1] = line
  }
  return { of, labels }
}

const NAMINGS = { place: byName, admin1: byProvince, country: byCountry } as const

/**
 * A name that lies in two provinces or countries is several places, told apart by what is known of each. Names of one located
 * place are one line, called as the desk first called it.
 */
function byName(places: readonly PlaceName[]): Naming {
  const within = ({ admin1Folded, country }: PlaceName): string => `${admin1Folded}\n${country}`
  const homes = distinct(places, ({ folded }) => folded, within)
  return {
    key: (place) => (place.ref === null ? `${place.folded}\n${within(place)}` : `\n${place.ref}`),
    label: (place) => (homes.get(place.folded)?.size === 1 ? place.name : listed(place.name, place.admin1, place.country)),
  }
}

/** A province of a country that nobody gave is that of the one country which has such a province, or else its own. */
function byProvince(places: readonly PlaceName[]): Naming {
  const countries = distinct(
    places.filter(({ admin1, country }) => admin1 !== null && country !== ''),
    ({ admin1Folded }) => admin1Folded,
    ({ country }) => country,
  )
  const shared = ({ admin1Folded }: PlaceName): boolean => (countries.get(admin1Folded)?.size ?? 0) > 1
  return {
    key: (place) => (shared(place) ? `${place.admin1Folded}\n${place.country}` : place.admin1Folded),
    label: (place) => (shared(place) ? listed(place.admin1, place.country) : place.admin1),
  }
}

function byCountry(): Naming {
  return { key: ({ country }) => country, label: ({ country }) => countryName(country) }
}

function distinct(places: readonly PlaceName[], of: (place: PlaceName) => string, what: (place: PlaceName) => string): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>()
  for (const place of places) found.set(of(place), (found.get(of(place)) ?? new Set()).add(what(place)))
  return found
}

/** `Northern, Uganda`, of what is known. */
function listed(...parts: readonly (string | null)[]): string {
  const country = parts.at(-1) ?? ''
  return [...parts.slice(0, -1), country === '' ? null : countryName(country)].filter((part) => part !== null).join(', ')
}
