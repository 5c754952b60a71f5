import { countryCode } from '../country.ts'

/** A place by its name and what was said to be around it. `country` is ISO 3166-1 alpha-2. */
export interface PlaceParts {
  readonly name: string
  readonly admin1: string | null
  readonly country: string | null
}

/** Takes `Jundya, Deir ez-Zor, Syria` apart. What stands between name and country is the province; a country alone is a name. */
export function placeParts(typed: string): PlaceParts {
  const parts = typed
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
  const [name = typed.trim(), ...around] = parts
  const country = countryCode(around.at(-1) ?? '')
  const [admin1 = null] = country === null ? around : around.slice(0, -1)
  return { name, admin1, country }
}
