import { readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import Sqlite, { type Database } from 'better-sqlite3'
import { countryName } from '../../core/country.ts'
import { BadLine, type PlaceRecord } from '../../gazetteer/place-record.ts'
import { readGeonamesLine } from '../../gazetteer/read-geonames.ts'
import type { BaseFile } from './base-file.ts'
import { readLines } from './read-lines.ts'
import { TABLES } from './schema.ts'
import { type ShelfWriter, type Spelt, shelfWriter } from './shelf-writer.ts'
import { type Province, shippedAreas, shippedProvinces, shippedSpellings } from './shipped.ts'

type Point = readonly [lat: number, lon: number]

/** Languages in which the world's countries are known by name, besides English. */
const LANGUAGES = ['ar', 'fa', 'fr', 'es', 'de', 'tr', 'ru', 'uk', 'he']
const HOUR_MS = 3_600_000

/** Makes the file of the world's places under another name and puts it in its place when it is whole: whoever reads the old one keeps it, and a kill leaves nothing half made. */
export function buildBase(file: string, making: string, base: BaseFile, progress: (share: number) => void): void {
  removeLeftovers(file)
  rmSync(making, { force: true })
  const database = new Sqlite(making)
  try {
    database.pragma('journal_mode = off')
    database.pragma('synchronous = off')
    database.pragma('cache_size = -32000')
    database.exec(`${TABLES} begin;
      create temp table names (key text, place integer, country text, weight integer);
      create temp table sounds (key text, country text, place integer, weight integer);`)
    fill(database, base, progress)
    database.exec(`insert or ignore into spelling select key, place, country, weight from names order by key, place;
      insert or ignore into sound select key, country, place, weight from sounds order by key, country, place;`)
    database.prepare('insert into stamp values (?)').run(base.stamp)
    database.exec('commit')
    database.close()
    renameSync(making, file)
  } catch (error) {
    database.close()
    rmSync(making, { force: true })
    throw error
  }
}

function fill(database: Database, base: BaseFile, progress: (share: number) => void): void {
  const writer = shelfWriter(database, { spelling: 'names', sound: 'sounds' })
  const provinces = shippedProvinces()
  const byCode = new Map(provinces.map((province) => [province.code, province]))
  const middle = middles()
  const bytes = statSync(base.file).size
  for (const { number, text, read } of readLines(base.file)) {
    if (number % 5000 === 0) progress(read / bytes)
    const record = readable(text)
    if (record === null) continue
    const code = `${record.country}.${record.admin1 ?? ''}`
    middle.add(code, record)
    middle.add(record.country, record)
    writer.put(record, byCode.get(code) ?? null, true)
  }
  for (const province of provinces) putProvince(writer, province, province.point ?? middle.of(province.code))
  for (const area of shippedAreas()) writer.put(area, null, true)
  addSpellings(database, writer)
  for (const country of middle.names()) if (country.length === 2) putCountry(writer, country, middle.of(country))
}

function addSpellings(database: Database, writer: ShelfWriter): void {
  const known = database.prepare<[string], Spelt>('select id, country, weight from place where ref = ?')
  for (const { ref, spellings } of shippedSpellings()) {
    const place = known.get(ref)
    if (place !== undefined) writer.spell(place, spellings)
  }
}

/** A line of the package that cannot be read is left out: nobody here could mend it. */
function readable(text: string): PlaceRecord | null {
  try {
    return readGeonamesLine(text)
  } catch (error) {
    if (error instanceof BadLine) return null
    throw error
  }
}

/** A province of which neither a point nor a town is known cannot be shown on any map and is left out. */
function putProvince(writer: ShelfWriter, province: Province & { readonly spellings: readonly string[] }, point: Point | null): void {
  if (point === null) return
  const { code, ref, name, spellings } = province
  const [country = ''] = code.split('.')
  writer.put({ ref, name, spellings, kind: 'province', lat: point[0], lon: point[1], country, population: null, admin1: null, admin2: null }, province, true)
}

function putCountry(writer: ShelfWriter, code: string, point: Point | null): void {
  if (point === null) return
  const spellings = LANGUAGES.map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code) ?? '')
  const name = countryName(code)
  writer.put(
    { ref: `iso:${code}`, name, spellings, kind: 'country', lat: point[0], lon: point[1], country: code, population: null, admin1: null, admin2: null },
    null,
    true,
  )
}

/** Where places are in the middle. Fiji's would be in Africa; none that matters here lies on both sides of the date line. */
function middles() {
  const sums = new Map<string, { lat: number; lon: number; count: number }>()
  return {
    add: (name: string, { lat, lon }: PlaceRecord): void => {
      const sum = sums.get(name) ?? { lat: 0, lon: 0, count: 0 }
      sums.set(name, { lat: sum.lat + lat, lon: sum.lon + lon, count: sum.count + 1 })
    },
    of: (name: string): Point | null => {
      const sum = sums.get(name)
      return sum === undefined ? null : [round(sum.lat / sum.count), round(sum.lon / sum.count)]
    },
    names: (): string[] => [...sums.keys()],
  }
}

function round(degrees: number): number {
  return Math.round(degrees * 100) / 100
}

/** What a build left that was killed. One that another process is at now is younger. */
function removeLeftovers(file: string): void {
  const folder = dirname(file)
  for (const name of readdirSync(folder).filter((name) => name.startsWith(`${basename(file)}.making-`))) {
    const path = join(folder, name)
    if (Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? Date.now()) > HOUR_MS) rmSync(path, { force: true })
  }
}
