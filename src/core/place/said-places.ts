import type { Entry } from '../entry.ts'
import type { Place } from './place.ts'
import type { Site, Within } from './site.ts'

/** What a desk knows of where places are. */
export interface PlaceDesk {
  /** Says where places are, for all events that name them so, past and future: it follows from the register and the gazetteer, and is no fact of an event. Gives how many events that were. */
  settlePlaces(settlements: readonly Settlement[]): Promise<number>
  /** The desk's own live places that are called, spelt or lie in one of the folded names. */
  placesCalled(names: readonly string[]): Promise<Entry<'place'>[]>
  /** Places as events name them, the most used first: those of the folded names, or without names those that nobody has located. `skip` leaves out the first. */
  saidPlaces(names: readonly string[] | null, limit: number, skip?: number): Promise<{ readonly place: SaidPlace; readonly events: number }[]>
}

/** What is said of a place, which tells it from others of its name. */
export type SaidPlace = Omit<Place, 'relation'>

/** Where a place of an event is; or what it lies in, where nobody has located it yet. */
export type Settlement = { readonly place: SaidPlace } & ({ readonly site: Site } | { readonly within: Within })
