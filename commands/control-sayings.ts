import type { Holding } from '../src/core/control/holding.ts'
import { type Saying, sayingsOfEvent, sayingsOfHolding } from '../src/core/control/saying.ts'
import type { Entry } from '../src/core/entry.ts'
import { fold } from '../src/core/fold.ts'
import type { Desk } from '../src/core/store.ts'

/** The statements of control that stand. */
export async function liveHoldings(desk: Desk): Promise<Entry<'holding'>[]> {
  return (await desk.entries('holding')).filter(({ status }) => status === 'live')
}

/** Everything that is said of who holds a place, under all its names. `places` are those that the log has for what was asked. */
export async function controlSayings(desk: Desk, asked: string, holdings: readonly Entry<'holding'>[]): Promise<{ places: string[]; sayings: Saying[] }> {
  const { places, events } = await desk.control({ place: asked, holder: null })
  const names = new Set([fold(asked), ...places.map(fold)])
  return { places, sayings: [...events.flatMap((event) => sayingsOfEvent(event, names)), ...holdings.flatMap((entry) => sayingsOfHolding(entry, names))] }
}

/** The places that statements by, or in favour of, any of these parties name. */
export function placesHeld(holdings: readonly { readonly facts: Holding }[], isTheirs: (name: string) => boolean): string[] {
  return holdings.flatMap(({ facts: { holder, places, except, exceptHolder } }) => [
    ...(isTheirs(holder) ? places.map(({ name }) => name) : []),
    ...(exceptHolder !== null && isTheirs(exceptHolder) ? except : []),
  ])
}
