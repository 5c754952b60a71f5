import { BadValue } from '../core/bad-input.ts'
import { countryCode } from '../core/country.ts'

/** Reads a country by its name or its code of two letters, as ISO 3166-1 alpha-2. Throws BadValue. */
export function readCountry(raw: string): string {
  const code = countryCode(raw.trim())
  if (code === null) throw new BadValue(`“${raw.slice(0, 80)}” is no country.`, 'Syria')
  return code
}
