import { type Saying, sayingsOfEvent, sayingsOfHolding } from '../src/core/control/saying.ts'
import { fold } from '../src/core/fold.ts'
import type { Desk } from '../src/core/store.ts'

/** Everything that is said of who holds a place, under all its names. `places` are those that the log has for what was asked. */
export async function controlSayings(desk: Desk, asked: string): Promise<{ places: string[]; sayings: Saying[] }> {
  const { places, events, holdings } = await desk.control({ place: asked, holder: null })
  const names = new Set([fold(asked), ...places.map(fold)])
  return { places, sayings: [...events.flatMap((event) => sayingsOfEvent(event, names)), ...holdings.flatMap((told) => sayingsOfHolding(told, names))] }
}
