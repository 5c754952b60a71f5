import type { Event } from '../src/core/event.ts'
import type { Desk } from '../src/core/store.ts'

/** ISO 3166-1 alpha-2 of the countries in which the parties act that an event names and that are known: where it is likely to have been, where nobody says. */
export async function partyCountries(desk: Desk, { named }: Event): Promise<ReadonlySet<string>> {
  const sheets = await Promise.all(named.map(({ written }) => desk.actorSheets(written)))
  return new Set(sheets.flat().flatMap(({ facts }) => facts.countries))
}
