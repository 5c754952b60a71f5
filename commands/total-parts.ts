import { BadInput } from '../src/core/bad-input.ts'
import type { Context } from '../src/core/command.ts'
import { countryName } from '../src/core/country.ts'
import { type Atlas, locatePlace } from '../src/core/place/locate-place.ts'
import type { Place } from '../src/core/place/place.ts'
import type { FormError } from '../src/core/reply.ts'
import { sideFaults } from '../src/core/total/side-faults.ts'
import type { Total, TotalPart } from '../src/core/total/total.ts'
import { typePart } from '../src/core/total/type-part.ts'
import { showSite } from '../src/render/place.ts'
import { atlasOf } from './atlas.ts'
import { gazetteerState } from './gazetteer-state.ts'
import { belongsOf } from './judge-total.ts'

/** Refuses parts of a party or a country that their total is not about, as far as the registers and the gazetteer know. */
export async function refuseForeignParts(context: Context, total: Total): Promise<void> {
  const sides = total.parts.map(({ claim }) => claim.side).filter((side) => side !== null)
  const belongs = await belongsOf(context.desk, total, sides)
  const errors = [...sideFaults(total, belongs).map((message) => ({ key: 'part', message, example: null })), ...(await placeFaults(context, total))]
  if (errors.length > 0) throw new BadInput(errors)
}

async function placeFaults(context: Context, { places, parts }: Total): Promise<FormError[]> {
  const countries = [...new Set(places.map(({ country }) => country))].filter((country) => country !== null)
  if (places.length === 0 || places.some(({ country }) => country === null)) return []
  const state = await gazetteerState(context)
  const faults = await Promise.all(
    parts.map(async (part) => {
      const where = part.place === null ? null : await elsewhere(part.place, countries, state === 'ready' ? atlasOf(context) : null)
      return where === null ? [] : [fault(part, where, countries)]
    }),
  )
  return faults.flat()
}

/** Where a place lies that is known to be in none of the countries; null where it may be in one. Without a country of its own it is looked for there first. */
async function elsewhere(place: Place, countries: readonly string[], atlas: Atlas | null): Promise<string | null> {
  if (place.country !== null) return countries.includes(place.country) ? null : countryName(place.country)
  if (atlas === null) return null
  const there = await Promise.all(countries.map((country) => sitesOf({ ...place, country }, atlas)))
  if (there.some((sites) => sites.length > 0)) return null
  const sites = await sitesOf(place, atlas)
  return sites.length > 0 && sites.every(({ country }) => country !== null && !countries.includes(country)) ? sites.slice(0, 3).map(showSite).join('; ') : null
}

/** The places of that very name; what only sounds like it is none. */
async function sitesOf(place: Place, atlas: Atlas) {
  const meant = await locatePlace(place, atlas)
  if (meant.is === 'known') return [meant.site]
  return meant.is === 'asked' && meant.because === 'several' ? meant.choices : []
}

function fault(part: TotalPart, where: string, countries: readonly string[]): FormError {
  const { place } = part
  const [country = null] = countries
  const inside = place === null || place.country !== null ? null : typePart({ ...part, place: { ...place, country } })
  const area = countries.map(countryName).join(' and ')
  const message = `${place?.name ?? ''} is in another country than the total: ${where}, not ${area}.${inside === null ? '' : ` If another is meant, type its country.`}`
  return { key: 'part', message, example: inside === null ? null : `part:"${inside}"` }
}
