import { BadValue } from '../core/bad-input.ts'
import { countryCode, countryName } from '../core/country.ts'
import { DISPUTED } from '../core/disputed-area.ts'

/** Whose an area in dispute is on a desk's maps; a null country leaves it to nobody again. */
export type Claim = readonly [area: string, country: string | null]

/** Reads `crimea=Ukraine`, `crimea=UA`, `crimea=none`. Throws BadValue. */
export function readClaim(raw: string): Claim {
  const [, typed = '', owner = ''] = /^\s*([\p{L} -]{1,40}?)\s*=\s*([\p{L} .'’-]{1,60}?)\s*$/u.exec(raw) ?? []
  const area = typed.toLowerCase().replaceAll(' ', '-')
  const claimed = DISPUTED[area]?.claimed
  if (claimed === undefined || !Object.hasOwn(DISPUTED, area)) {
    throw new BadValue(`“${raw.slice(0, 60)}” is no area with whose it is. The maps know ${Object.keys(DISPUTED).join(', ')}.`, 'crimea=Ukraine')
  }
  if (owner.toLowerCase() === 'none') return [area, null]
  const country = countryCode(owner)
  if (country === null || !claimed.includes(country)) {
    throw new BadValue(`${area} can be ${claimed.map(countryName).join(' or ')} on a map, or none.`, `${area}=${countryName(claimed[0] ?? '')}`)
  }
  return [area, country]
}
