import { fold } from '../src/core/fold.ts'
import type { DeskPlace } from '../src/core/place/desk-place.ts'
import type { Desk } from '../src/core/store.ts'
import { type Areas, areasOf } from '../src/core/total/areas.ts'

/** What the desk's own places say of these names: the places that have them, and all that lies around those. */
export async function areasAround(desk: Desk, names: readonly string[], provinces: readonly string[]): Promise<Areas> {
  const found = new Map<number, DeskPlace>()
  const asked = new Set<string>()
  for (let open = [...new Set(names.map(fold))]; open.length > 0; ) {
    for (const name of open) asked.add(name)
    const places = await desk.placesCalled(open)
    for (const { no, facts } of places) found.set(no, facts)
    const around = places.flatMap(({ facts: { parent, admin1 } }) => [parent, admin1]).filter((name) => name !== null)
    open = [...new Set(around.map(fold))].filter((name) => !asked.has(name))
  }
  return areasOf([...found.values()], provinces)
}
