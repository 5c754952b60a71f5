import { Refusal } from '../src/core/bad-input.ts'
import type { Answer, Context } from '../src/core/command.ts'
import { controlOn, type Standing } from '../src/core/control/ledger.ts'
import type { HoldingTold } from '../src/core/control/saying.ts'
import { type Event, sideKey } from '../src/core/event.ts'
import { fold } from '../src/core/fold.ts'
import type { Day } from '../src/core/when.ts'
import { type HeldPlace, heldDoc } from '../src/render/held.ts'
import { controlSayings } from './control-sayings.ts'

/** More places than this are not looked through. */
const MOST_PLACES = 200

type IsTheirs = (party: string | null) => boolean

/** What a party holds on a day: each place whose answer names it, and the areas that sources give. */
export async function heldBy(context: Context, asked: string, day: Day): Promise<Answer> {
  const { desk, settings } = context
  const { parties, events, holdings } = await desk.control({ places: [], holder: asked })
  const isTheirs: IsTheirs = (party) => party !== null && parties.includes(party)
  const named = [...holdings.flatMap((told) => placesOfHolding(told, isTheirs)), ...events.flatMap((event) => placesOfEvent(event, isTheirs))]
  const places = [...new Map(named.map((name) => [fold(name), name])).values()]
  const areas = holdings.filter((told) => told.facts.area !== null && isTheirs(sideKey(told.named, told.facts.holder)))
  if (places.length + areas.length === 0)
    throw new Refusal(`Nothing in this log says what “${asked}” holds.`, `State it: /event hold holder:"${asked}" place:"Raqqa, Syria" when:2020-08-06`)
  const looked = places.slice(0, MOST_PLACES)
  const told = looked.length === 0 ? [] : await controlSayings(context, looked)
  const held = told.flatMap(({ sayings }, at) => controlOn(day, sayings).standings.flatMap((standing) => theirs(looked[at] ?? '', standing, isTheirs)))
  const left = Math.max(0, places.length - MOST_PLACES)
  return { content: heldDoc(asked, day, held, areas, { looked: looked.length, left }, settings.language), data: { holder: asked, day, held, areas } }
}

/** The places that an event says the party gained, held or lost. */
function placesOfEvent({ facts, named }: Event, isTheirs: IsTheirs): string[] {
  return facts.control.filter(({ holder }) => isTheirs(sideKey(named, holder))).map(({ place }) => place)
}

/** The places that a statement names as the party's, or as excepted in its favour. */
function placesOfHolding({ facts, named }: HoldingTold, isTheirs: IsTheirs): string[] {
  const { holder, places, except, exceptHolder } = facts
  return [...(isTheirs(sideKey(named, holder)) ? places.map(({ name }) => name) : []), ...(isTheirs(sideKey(named, exceptHolder)) ? except : [])]
}

/** The party's share in a standing, if it has one. */
function theirs(place: string, standing: Standing, isTheirs: IsTheirs): HeldPlace[] {
  const holders = standing.states.flatMap((state) => state.holders).filter(({ party }) => isTheirs(party))
  const present = standing.states.flatMap((state) => state.present).filter(({ party }) => isTheirs(party))
  const [as] = [...holders, ...present]
  return as === undefined ? [] : [{ place, standing, as, present: holders.length === 0 }]
}
