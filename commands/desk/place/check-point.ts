import { BadInput } from '../../../src/core/bad-input.ts'
import type { Context } from '../../../src/core/command.ts'
import { countryName } from '../../../src/core/country.ts'
import type { DeskPlace } from '../../../src/core/place/desk-place.ts'
import type { Line } from '../../../src/core/reply.ts'
import { text } from '../../../src/render/inline.ts'

/** Refuses a point that lies in the place's country only with latitude and longitude the other way round; one that lies elsewhere is said. Throws BadInput. */
export async function checkPoint({ gazetteer }: Context, { lat, lon, country }: DeskPlace): Promise<Line[]> {
  if (lat === null || lon === null || country === null) return []
  const lie = await gazetteer.lies(country, { lat, lon })
  if (lie === 'inside') return []
  if (lie === 'outside') return [[text(`${lat}, ${lon} lies outside ${countryName(country)}, by its towns. It is kept as typed.`)]]
  throw new BadInput([
    {
      key: 'at',
      message: `${lat}, ${lon} is not in ${countryName(country)}; latitude and longitude look swapped: latitude comes first.`,
      example: `at:${lon},${lat}`,
    },
  ])
}
