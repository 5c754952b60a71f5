import type { Context } from '../src/core/command.ts'
import { fold } from '../src/core/fold.ts'
import { placeNames } from '../src/core/place/check-place.ts'
import { locatePlace } from '../src/core/place/locate-place.ts'
import type { SaidPlace, Settlement } from '../src/core/place/said-places.ts'
import { atlasOf, settlement } from './atlas.ts'

const AT_ONCE = 1000

/** What looking up all places that nobody has located came to. */
export interface Relocated {
  readonly located: number
  readonly events: number
  readonly asked: number
  readonly unknown: number
}

/** Looks up the places of those folded names for all their events at once, or without names all that nobody has located. */
export async function relocate(context: Context, names: readonly string[] | null): Promise<Relocated> {
  const open = await openPlaces(context, names)
  const own = await context.desk.placesCalled([...new Set(open.map((place) => fold(place.name)))])
  const atlas = { ...atlasOf(context), placesCalled: async ([name = '']: readonly string[]) => own.filter(({ facts }) => placeNames(facts).includes(name)) }
  const known: Settlement[] = []
  const count = { asked: 0, unknown: 0 }
  for (const [at, place] of open.entries()) {
    const meant = await locatePlace(place, atlas)
    if (meant.is !== 'known') count[meant.is] += 1
    known.push(...settlement(place, meant))
    context.progress(at + 1, open.length)
  }
  const [located, inside] = [known.filter((settled) => 'site' in settled), known.filter((settled) => 'within' in settled)]
  const events = located.length === 0 ? 0 : await context.desk.settlePlaces(located)
  if (inside.length > 0) await context.desk.settlePlaces(inside)
  return { located: located.length, events, ...count }
}

async function openPlaces({ desk }: Context, names: readonly string[] | null): Promise<SaidPlace[]> {
  const open: SaidPlace[] = []
  for (;;) {
    const some = await desk.saidPlaces(names, AT_ONCE, open.length)
    open.push(...some.map(({ place }) => place))
    if (some.length < AT_ONCE) return open
  }
}
