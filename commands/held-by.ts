import { Refusal } from '../src/core/bad-input.ts'
import type { Answer, Context } from '../src/core/command.ts'
import { controlOn, type Standing } from '../src/core/control/ledger.ts'
import { party } from '../src/core/control/saying.ts'
import { fold } from '../src/core/fold.ts'
import type { Day } from '../src/core/when.ts'
import { type HeldPlace, heldDoc } from '../src/render/held.ts'
import { controlSayings, liveHoldings, placesHeld } from './control-sayings.ts'

/** More places than this are not looked through. */
const MOST_PLACES = 60

/** What a party holds on a day: each place whose answer names it, and the areas that sources give. */
export async function heldBy({ desk, settings }: Context, asked: string, day: Day): Promise<Answer> {
  const holdings = await liveHoldings(desk)
  const { holders, events } = await desk.control({ place: null, holder: asked })
  const parties = new Set([party(asked), ...holders])
  const isTheirs = (name: string): boolean => parties.has(party(name))
  const told = events.flatMap(({ facts }) => facts.control.filter(({ holder }) => isTheirs(holder)).map(({ place }) => place))
  const places = [...new Map([...placesHeld(holdings, isTheirs), ...told].map((name) => [fold(name), name])).values()]
  const areas = holdings.filter(({ facts: { holder, area } }) => area !== null && isTheirs(holder))
  if (places.length + areas.length === 0)
    throw new Refusal(`Nothing in this log says what “${asked}” holds.`, `State it: /event hold holder:"${asked}" place:"Raqqa, Syria" when:2020-08-06`)
  const held: HeldPlace[] = []
  for (const place of places.slice(0, MOST_PLACES)) {
    const { sayings } = await controlSayings(desk, place, holdings)
    for (const standing of controlOn(day, sayings).standings) held.push(...theirs(place, standing, isTheirs))
  }
  const left = Math.max(0, places.length - MOST_PLACES)
  return { content: heldDoc(asked, day, held, areas, { looked: places.length - left, left }, settings.language), data: { holder: asked, day, held, areas } }
}

/** The holder's part in a standing, if it has one. */
function theirs(place: string, standing: Standing, isTheirs: (name: string) => boolean): HeldPlace[] {
  const holders = standing.states.flatMap((state) => state.holders).filter(({ name }) => isTheirs(name))
  const present = standing.states.flatMap((state) => state.present).filter(({ name }) => isTheirs(name))
  const [as] = [...holders, ...present]
  return as === undefined ? [] : [{ place, standing, as, present: holders.length === 0 }]
}
