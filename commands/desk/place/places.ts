import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import type { Context } from '../../../src/core/command.ts'
import { countryCode } from '../../../src/core/country.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { fold } from '../../../src/core/fold.ts'
import { placeNames } from '../../../src/core/place/check-place.ts'
import type { DeskPlace } from '../../../src/core/place/desk-place.ts'
import { locatePlace } from '../../../src/core/place/locate-place.ts'
import type { SaidPlace } from '../../../src/core/place/said-places.ts'
import { quote } from '../../../src/core/quote.ts'
import { numberOf } from '../../../src/core/read-id.ts'
import { atlasOf } from '../../atlas.ts'

/** How a place that nobody knows is added. */
export function addLine(name: string): string {
  return `Add it, saying where it lies, as: /desk place add ${quote(name)} in:"Aleppo, Syria" at:36.51,37.82`
}

/** The desk's own place of that name, spelling or number. Throws Missing or Refusal. */
export async function needPlace({ desk }: Context, asked: string | null): Promise<Entry<'place'>> {
  if (asked === null || asked.trim() === '') throw new Missing(['place'])
  const places = (await desk.entries('place')).filter(({ status }) => status === 'live')
  const no = numberOf('place', asked)
  const found = no === null ? places.filter(({ facts }) => placeNames(facts).includes(fold(asked))) : places.filter((place) => place.no === no)
  const [first, second] = found
  if (first === undefined)
    throw new Refusal(
      `The desk has no place “${asked.slice(0, 80)}” of its own.`,
      no === null ? `Look for it: /desk place find ${quote(asked.slice(0, 80))}` : 'The desk’s own places: /desk place find',
    )
  if (second !== undefined) throw new Refusal(`“${asked.slice(0, 80)}” is ${found.map((place) => `P-${place.no}`).join(' and ')}. Say which, by its number.`)
  return first
}

/** What a place lies in, as the desk or the gazetteer knows it; a name that neither knows is kept as the parent. Throws Refusal for a place that lies in itself. */
export async function homeOf(context: Context, name: string, around: SaidPlace): Promise<Pick<DeskPlace, 'parent' | 'admin1' | 'country'>> {
  const atlas = atlasOf(context)
  if (fold(name) === fold(around.name))
    throw new Refusal(`A place cannot lie in itself: ${name} in ${around.name}.`, 'Name what lies around it: in:"Aleppo, Syria"')
  const whole = countryCode(around.name)
  if (whole !== null && whole === (around.country ?? whole) && around.admin1 === null) return { parent: null, admin1: null, country: whole }
  if (around.admin1 !== null) return { parent: around.name, admin1: around.admin1, country: around.country }
  const province = await locatePlace({ ...around, name: `${around.name} province` }, atlas)
  const meant = province.is === 'known' ? province : await locatePlace(around, atlas)
  // `Aleppo, Syria` that nobody knows is most likely a province; a name alone is whatever it is.
  if (meant.is !== 'known')
    return around.country === null ? { parent: around.name, admin1: null, country: null } : { parent: null, admin1: around.name, country: around.country }
  const { kind, name: known, admin1, country } = meant.site
  if (kind === 'country') return { parent: null, admin1: null, country }
  return kind === 'province' ? { parent: null, admin1: known, country } : { parent: around.name, admin1, country }
}
