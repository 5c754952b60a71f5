import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import type { Context } from '../../../src/core/command.ts'
import type { Entry } from '../../../src/core/entry.ts'
import { fold } from '../../../src/core/fold.ts'
import type { DeskPlace } from '../../../src/core/place/desk-place.ts'
import { locatePlace } from '../../../src/core/place/locate-place.ts'
import type { SaidPlace, Settlement } from '../../../src/core/store.ts'
import { atlasOf, settlement } from '../../atlas.ts'

const MOST_AT_ONCE = 1000

/** The desk's own place of that name, spelling or number. Throws Missing or Refusal. */
export async function needPlace({ desk }: Context, asked: string | null): Promise<Entry<'place'>> {
  if (asked === null || asked.trim() === '') throw new Missing(['place'])
  const places = (await desk.entries('place')).filter(({ status }) => status === 'live')
  const no = /^p-?([1-9]\d{0,8})$/i.exec(asked.trim())?.[1]
  const found = no === undefined ? places.filter(({ facts }) => names(facts).includes(fold(asked))) : places.filter((place) => place.no === Number(no))
  const [first, second] = found
  if (first === undefined) throw new Refusal(`The desk has no place “${asked.slice(0, 80)}” of its own.`, 'Look for it: /desk place find NAME')
  if (second !== undefined) throw new Refusal(`“${asked.slice(0, 80)}” is ${found.map((place) => `P-${place.no}`).join(' and ')}. Say which, by its number.`)
  return first
}

function names({ name, spellings }: DeskPlace): string[] {
  return [name, ...spellings].map(fold)
}

/** Refuses a name or spelling that another place of the desk has, unless the two lie apart. */
export function refuseTaken(places: readonly Entry<'place'>[], facts: DeskPlace, no: number | null): void {
  const own = new Set(names(facts))
  const other = places.find(
    (place) => place.status === 'live' && place.no !== no && names(place.facts).some((name) => own.has(name)) && sameHome(place.facts, facts),
  )
  if (other === undefined) return
  throw new Refusal(`P-${other.no} ${other.facts.name} has that name already.`, `Add a spelling to it: /desk place spell P-${other.no} spelling:"…"`)
}

function sameHome(a: DeskPlace, b: DeskPlace): boolean {
  const home = ({ parent, admin1, country }: DeskPlace) => [parent, admin1, country].map((part) => (part === null ? '' : fold(part))).join('\n')
  return home(a) === home(b) || home(a) === '\n\n' || home(b) === '\n\n'
}

/** What a place lies in, as the desk or the gazetteer knows it; a name that neither knows is kept as the parent. Throws Refusal for a place that lies in itself. */
export async function homeOf(context: Context, name: string, around: SaidPlace): Promise<Pick<DeskPlace, 'parent' | 'admin1' | 'country'>> {
  const atlas = await atlasOf(context)
  refuseLoop(atlas.places, name, around.name)
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

function refuseLoop(places: readonly Entry<'place'>[], name: string, parent: string): void {
  const way = [name]
  for (let at: string | null = parent; at !== null && way.length < 50; ) {
    way.push(at)
    if (fold(at) === fold(name)) throw new Refusal(`A place cannot lie in itself: ${way.join(' in ')}.`, 'Name what lies around it: in:"Aleppo, Syria"')
    const next: string = at
    at = places.find(({ status, facts }) => status === 'live' && fold(facts.name) === fold(next))?.facts.parent ?? null
  }
}

/** What looking up all places that nobody has located came to. */
export interface Relocated {
  readonly located: number
  readonly events: number
  readonly asked: number
  readonly unknown: number
}

/** Looks up the places of those names for all their events at once, or without names all that nobody has located. */
export async function relocate(context: Context, only: DeskPlace | null): Promise<Relocated> {
  const open = await context.desk.saidPlaces(only === null ? null : names(only), MOST_AT_ONCE)
  const atlas = await atlasOf(context)
  const known: Settlement[] = []
  const count = { asked: 0, unknown: 0 }
  for (const [at, { place }] of open.entries()) {
    const meant = await locatePlace(place, atlas)
    if (meant.is !== 'known') count[meant.is] += 1
    known.push(...settlement(place, meant))
    context.progress(at + 1, open.length)
  }
  const events = known.length === 0 ? 0 : await context.desk.settlePlaces(known)
  return { located: known.length, events, ...count }
}
