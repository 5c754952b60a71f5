import { statSync } from 'node:fs'
import Sqlite, { type Database } from 'better-sqlite3'
import { BadLine, type PlaceRecord } from '../../gazetteer/place-record.ts'
import { type CountryBoxes, countryBoxes } from './country-boxes.ts'
import { type Entry, type Format, formatOf } from './formats.ts'
import { loadedFile, makingLoadedFile } from './message.ts'
import { readLines } from './read-lines.ts'
import { prepareLoaded } from './shelf.ts'
import { type ShelfWriter, type Spelt, shelfWriter } from './shelf-writer.ts'

/** What became of a file. `bad` holds the first lines that cannot be used; where `refused` says why, nothing was written. */
export interface LoadReport {
  readonly format: string | null
  readonly lines: number
  /** Lines that told something new, and those that only told what was known. */
  readonly changed: number
  readonly same: number
  /** Lines that are no places: roads, links, spellings of places that nobody has. */
  readonly leftOut: number
  readonly wrong: number
  readonly bad: readonly { readonly line: number; readonly why: string }[]
  readonly refused: string | null
}

/** Bad lines that are named one by one. */
const NAMED = 5
/** Where more than one line in so many is bad, something is wrong with the file. */
const BAD_ONE_IN = 5
/** As many bad lines tell early that a file is another thing than it looks. */
const SOON = 200
const WAIT_MS = 60_000
const PROGRESS_LINES = 5000

type Counts = { -readonly [Name in 'lines' | 'changed' | 'same' | 'leftOut' | 'wrong']: number } & { bad: { line: number; why: string }[] }

/** Adds an operator's file to the gazetteer: all of it or nothing. `file` is the gazetteer, already made. The same file again changes nothing. */
export function loadFile(file: string, source: string, progress: (share: number) => void): LoadReport {
  const counts: Counts = { lines: 0, changed: 0, same: 0, leftOut: 0, wrong: 0, bad: [] }
  let format: Format | null = null
  prepareLoaded(loadedFile(file), makingLoadedFile(file))
  const [base, loaded] = [new Sqlite(file, { readonly: true }), new Sqlite(loadedFile(file), { timeout: WAIT_MS })]
  try {
    format = formatOf(source)
    loaded.pragma('cache_size = -64000')
    loaded.exec('begin immediate')
    readAll(source, format, taker(base, loaded), counts, progress)
    loaded.exec('commit')
    loaded.pragma('wal_checkpoint(truncate)')
    return { format: format.name, ...counts, refused: null }
  } catch (error) {
    if (loaded.inTransaction) loaded.exec('rollback')
    const refused = reasonOf(error)
    if (refused === null) throw error
    return { format: format?.name ?? null, ...counts, changed: 0, same: 0, refused }
  } finally {
    base.close()
    loaded.close()
  }
}

function readAll(source: string, format: Format, take: Take, counts: Counts, progress: (share: number) => void): void {
  const bytes = statSync(source).size
  for (const { number, text, read } of readLines(source)) {
    if (number % PROGRESS_LINES === 0) progress(read / bytes)
    if ((number === 1 && format.header) || text.trim() === '') continue
    counts.lines += 1
    try {
      const entry = format.read(text)
      counts[entry === null ? 'leftOut' : take(entry)] += 1
    } catch (error) {
      noteBad(counts, number, error)
    }
  }
  if (counts.wrong * BAD_ONE_IN > counts.lines) throw tooBad(counts)
}

function noteBad(counts: Counts, line: number, error: unknown): void {
  if (!(error instanceof BadLine)) throw error
  counts.wrong += 1
  if (counts.bad.length < NAMED) counts.bad.push({ line, why: error.message })
  if (counts.wrong >= SOON && counts.wrong * 2 > counts.lines) throw tooBad(counts)
}

function tooBad({ wrong, lines }: Counts): BadLine {
  return new BadLine(`has ${wrong} lines of ${lines} that cannot be used: more than one in ${BAD_ONE_IN}`)
}

type Take = (entry: Entry) => 'changed' | 'same' | 'leftOut'

/** Takes entries into the file, and says how each counts. */
function taker(base: Database, loaded: Database): Take {
  const writer = shelfWriter(loaded, { spelling: 'spelling', sound: 'sound' })
  const [boxes, spell] = [countryBoxes(base), speller(base, loaded, writer)]
  return (entry) => {
    if (entry.is === 'spelling') return spell(entry.record.ref, entry.record.spelling)
    const { record, province, firm } = entry
    const ref = record.kind === 'province' ? (province?.ref ?? record.ref) : record.ref
    return writer.put({ ...checked(record, boxes), ref }, province, firm).changed ? 'changed' : 'same'
  }
}

function checked(record: PlaceRecord, boxes: CountryBoxes): PlaceRecord {
  if (boxes.lies(record) === 'swapped') throw new BadLine(`${record.lat}, ${record.lon} is not in ${record.country}; latitude and longitude look swapped`)
  return record
}

/** Adds spellings to places that either file has; one of the world's places is copied for it, and gives way to its original. */
function speller(base: Database, loaded: Database, writer: ShelfWriter): (ref: string, spelling: string) => 'changed' | 'same' | 'leftOut' {
  const select = 'select id, country, weight from place where ref = ?'
  const known = loaded.prepare<[string], Spelt>(select)
  const row = base.prepare<[string], Record<string, unknown>>('select * from place where ref = ?')
  const copy = loaded.prepare(
    `insert into place (ref, name, kind, lat, lon, admin1, admin2, province, code, country, population, weight, firm)
     values (@ref, @name, @kind, @lat, @lon, @admin1, @admin2, @province, @code, @country, @population, @weight, 0)`,
  )
  return (ref, spelling) => {
    if (known.get(ref) === undefined) {
      const original = row.get(ref)
      if (original === undefined) return 'leftOut'
      copy.run(original)
    }
    return writer.spell(known.get(ref) as Spelt, [spelling]) ? 'changed' : 'same'
  }
}

/** Why a file cannot be loaded, where that is the file's fault; null for anything else. */
function reasonOf(error: unknown): string | null {
  if (error instanceof BadLine) return error.message
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT') return 'is not there'
  if (code === 'EISDIR') return 'is a folder'
  return code === 'EACCES' ? 'may not be read' : null
}
