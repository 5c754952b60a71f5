import type { Database } from 'better-sqlite3'
import type { PlaceRecord } from '../../gazetteer/place-record.ts'
import { weight } from '../../gazetteer/prominence.ts'
import { nameKey, soundOf } from '../../gazetteer/sound-key.ts'
import type { InProvince } from './shipped.ts'

/** Where the names of places go: into their tables, or into unsorted ones that are sorted once at the end. */
export interface NameTables {
  readonly spelling: string
  readonly sound: string
}

/** Puts places and their names into a file. */
export interface ShelfWriter {
  /** `changed` tells whether the file knew less before. */
  put(record: PlaceRecord, province: InProvince | null, firm: boolean): { readonly id: number; readonly changed: boolean }
  /** Adds a spelling to a place of the file. */
  spell(place: Spelt, spellings: readonly string[]): boolean
}

/** A place of the file, as its names need to know it. */
export interface Spelt {
  readonly id: number
  readonly country: string
  readonly weight: number
}

const LONGEST = 200

export function shelfWriter(database: Database, { spelling, sound }: NameTables): ShelfWriter {
  const put = database.prepare(
    `insert into place (ref, name, kind, lat, lon, admin1, admin2, province, code, country, population, weight, firm)
     values (@ref, @name, @kind, @lat, @lon, @admin1, @admin2, @province, @code, @country, @population, @weight, @firm)
     on conflict (ref) do update set name = @name, kind = @kind, lat = @lat, lon = @lon, admin1 = @admin1, admin2 = coalesce(@admin2, admin2),
       province = @province, population = coalesce(@population, population), weight = @weight, firm = @firm
     where @firm >= firm and (name, kind, lat, lon, admin1, coalesce(@admin2, admin2), province, coalesce(@population, population), weight, firm)
       is not (@name, @kind, @lat, @lon, @admin1, admin2, @province, population, @weight, @firm)`,
  )
  const idOf = database.prepare<[string], number>('select id from place where ref = ?').pluck()
  const addSpelling = database.prepare(`insert or ignore into ${spelling} (key, place, country, weight) values (?, ?, ?, ?)`)
  const addSound = database.prepare(`insert or ignore into ${sound} (key, country, place, weight) values (?, ?, ?, ?)`)
  const spell: ShelfWriter['spell'] = ({ id, country, weight: heavy }, spellings) => {
    let added = 0
    const keys = new Set(spellings.map(nameKey).filter(Boolean))
    for (const key of keys) added += addSpelling.run(key, id, country, heavy).changes
    for (const key of new Set([...keys].map(soundOf).filter(Boolean))) added += addSound.run(key, country, id, heavy).changes
    return added > 0
  }
  return {
    put: (record, province, firm) => {
      const itself = record.kind === 'province'
      const heavy = weight(record)
      const { changes } = put.run({
        ref: record.ref,
        name: record.name.slice(0, LONGEST),
        kind: record.kind,
        lat: record.lat,
        lon: record.lon,
        admin1: itself ? record.name : record.kind === 'country' ? null : (province?.name ?? null),
        admin2: record.admin2,
        province: itself ? null : (province?.ref ?? null),
        code: itself ? (province?.code ?? null) : null,
        country: record.country,
        population: record.population,
        weight: heavy,
        firm: firm ? 1 : 0,
      })
      const id = idOf.get(record.ref) as number
      const spelt = spell({ id, country: record.country, weight: heavy }, [record.name, ...record.spellings])
      return { id, changed: changes > 0 || spelt }
    },
    spell,
  }
}
