import { existsSync, linkSync, rmSync } from 'node:fs'
import Sqlite from 'better-sqlite3'
import type { GazetteerPlace, PlaceKind } from '../../core/gazetteer.ts'
import { TABLES } from './schema.ts'

/** A place as a file has it; `firm` places win over others of the same reference. */
export interface Shelved {
  readonly place: GazetteerPlace
  readonly firm: boolean
}

/** One file of places, open for reading. */
export interface Shelf {
  isEmpty(): boolean
  named(key: string): Shelved[]
  sounding(key: string, countries: readonly string[]): Shelved[]
  beginning(key: string, countries: readonly string[], limit: number): Shelved[]
  place(ref: string): Shelved | null
  close(): void
}

interface Row {
  readonly ref: string
  readonly name: string
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  readonly admin1: string | null
  readonly admin2: string | null
  readonly province: string | null
  readonly country: string
  readonly population: number | null
  readonly firm: number
}

const COLUMNS = 'p.ref, p.name, p.kind, p.lat, p.lon, p.admin1, p.admin2, p.province, p.country, p.population, p.firm'
/** More places of one name or sound than anybody could choose from; the likeliest come first. */
const MOST = 300
const CACHE_KB = 8000

export function openShelf(file: string): Shelf {
  const database = new Sqlite(file, { readonly: true, fileMustExist: true })
  database.pragma(`cache_size = -${CACHE_KB}`)
  const named = database.prepare<[string], Row>(
    `select ${COLUMNS} from spelling s join place p on p.id = s.place where s.key = ? order by s.weight desc limit ${MOST}`,
  )
  const sounding = database.prepare<[string], Row>(
    `select ${COLUMNS} from sound s join place p on p.id = s.place where s.key = ? order by s.weight desc limit ${MOST}`,
  )
  const soundingIn = database.prepare<[string, string], Row>(
    `select ${COLUMNS} from sound s join place p on p.id = s.place where s.key = ? and s.country in (select value from json_each(?)) order by s.weight desc limit ${MOST}`,
  )
  const beginning = (condition: string) =>
    `select ${COLUMNS} from (select place, max(weight) as heaviest from spelling where key >= @from and key < @to ${condition} group by place order by heaviest desc limit @limit) s
     join place p on p.id = s.place order by s.heaviest desc`
  const anywhere = database.prepare<[object], Row>(beginning(''))
  const somewhere = database.prepare<[object], Row>(beginning('and country in (select value from json_each(@countries))'))
  const byRef = database.prepare<[string], Row>(`select ${COLUMNS} from place p where p.ref = ?`)
  const any = database.prepare<[], number>('select exists (select 1 from place)').pluck()
  return {
    isEmpty: () => any.get() === 0,
    named: (key) => named.all(key).map(shelved),
    sounding: (key, countries) => (countries.length === 0 ? sounding.all(key) : soundingIn.all(key, JSON.stringify(countries))).map(shelved),
    beginning: (key, countries, limit) => {
      const range = { from: key, to: `${key}\u{10ffff}`, limit }
      return (countries.length === 0 ? anywhere.all(range) : somewhere.all({ ...range, countries: JSON.stringify(countries) })).map(shelved)
    },
    place: (ref) => {
      const row = byRef.get(ref)
      return row === undefined ? null : shelved(row)
    },
    close: () => database.close(),
  }
}

function shelved({ ref, name, kind, lat, lon, admin1, admin2, province, country, population, firm }: Row): Shelved {
  const parents = [province, kind === 'country' ? null : `iso:${country}`].filter((parent) => parent !== null)
  return { place: { ref, name, kind, lat, lon, admin1, admin2, country, population, parents }, firm: firm === 1 }
}

/** The stamp of what a file was made from; null where there is no such file, or it is no gazetteer. */
export function stampOf(file: string): string | null {
  if (!existsSync(file)) return null
  const database = new Sqlite(file, { readonly: true })
  try {
    return (database.prepare('select value from stamp').pluck().get() as string | undefined) ?? null
  } catch (error) {
    if (error instanceof Sqlite.SqliteError) return null
    throw error
  } finally {
    database.close()
  }
}

/**
 * Makes the file for what operators load, where there is none. Reading it goes on while it is written. It is made as `making` and appears
 * whole: of two that start at once, the second keeps the first one's.
 */
export function prepareLoaded(file: string, making: string): void {
  if (existsSync(file)) return
  rmSync(making, { force: true })
  const database = new Sqlite(making)
  database.pragma('journal_mode = wal')
  database.exec(TABLES)
  database.close()
  try {
    linkSync(making, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(making, { force: true })
  }
}
