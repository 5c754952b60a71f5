import Sqlite from 'better-sqlite3'
import type { GazetteerPlace } from '../../core/gazetteer.ts'
import type { Lookup } from '../../gazetteer/lookup.ts'
import { prominence } from '../../gazetteer/prominence.ts'
import { type CountryBoxes, countryBoxes } from './country-boxes.ts'
import { loadedFile, makingLoadedFile } from './message.ts'
import { openShelf, prepareLoaded, type Shelf, type Shelved, stampOf } from './shelf.ts'

/** The world's places and what operators loaded, as one. */
export interface Shelves {
  readonly lookup: Lookup
  /** Read when first asked for: all places are looked through. */
  boxes(): CountryBoxes
  close(): void
}

/** Opens both files; null where the world's places are not there or were made from another list. */
export function openShelves(file: string, stamp: string): Shelves | null {
  if (stampOf(file) !== stamp) return null
  prepareLoaded(loadedFile(file), makingLoadedFile(file))
  let boxes: CountryBoxes | null = null
  const all = [openShelf(file), openShelf(loadedFile(file))]
  return {
    lookup: lookupIn(all),
    boxes: () => {
      boxes ??= boxesIn(file)
      return boxes
    },
    close: () => {
      for (const shelf of all) shelf.close()
    },
  }
}

function boxesIn(file: string): CountryBoxes {
  const database = new Sqlite(file, { readonly: true })
  try {
    return countryBoxes(database)
  } finally {
    database.close()
  }
}

/** A place that more than one file knows is what the first firm one says of it. */
function lookupIn(all: readonly Shelf[]): Lookup {
  const place = (ref: string): GazetteerPlace | null => {
    const known = all.flatMap((shelf) => shelf.place(ref) ?? [])
    return known.reduce<Shelved | undefined>(firmer, undefined)?.place ?? null
  }
  const gather = (ask: (shelf: Shelf) => Shelved[]): GazetteerPlace[] => {
    const lists = all.map(ask)
    const found = new Map(lists.flat().map((shelved) => [shelved.place.ref, shelved.place]))
    const held = all.filter((shelf) => !shelf.isEmpty())
    return held.length > 1 ? [...found.keys()].map((ref) => place(ref)).filter((one) => one !== null) : [...found.values()]
  }
  return {
    named: (key) => gather((shelf) => shelf.named(key)),
    sounding: (key, countries) => gather((shelf) => shelf.sounding(key, countries)),
    beginning: (key, countries, limit) =>
      gather((shelf) => shelf.beginning(key, countries, limit))
        .toSorted((a, b) => prominence(b) - prominence(a))
        .slice(0, limit),
    place,
  }
}

function firmer(known: Shelved | undefined, other: Shelved): Shelved {
  if (known === undefined) return other
  const [better, spare] = other.firm ? [other, known] : [known, other]
  return { firm: better.firm, place: { ...better.place, population: better.place.population ?? spare.place.population } }
}
