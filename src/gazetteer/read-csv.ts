import { countryCode } from '../core/country.ts'
import { PLACE_KINDS, type PlaceKind } from '../core/gazetteer.ts'
import { BadLine, type PlaceRecord, pointOf } from './place-record.ts'

const NEEDED = ['name', 'lat', 'lon', 'country'] as const
const KNOWN = [...NEEDED, 'admin1', 'kind', 'spellings', 'population'] as const
type Column = (typeof KNOWN)[number]
const CSV_EXAMPLE = 'name,lat,lon,country,admin1,kind,spellings'

/** Which column stands where. */
export type Header = ReadonlyMap<Column, number>

/** Reads the first line. Throws BadLine that names the columns that are missing. */
export function readHeader(line: string): Header {
  const cells = splitCsv(line).map((cell) => cell.trim().toLowerCase())
  const missing = NEEDED.filter((column) => !cells.includes(column))
  if (missing.length > 0) throw new BadLine(`has no column ${missing.join(', ')}. A file of places begins with a header: ${CSV_EXAMPLE}`)
  return new Map(KNOWN.flatMap((column) => (cells.includes(column) ? [[column, cells.indexOf(column)] as const] : [])))
}

/** A line of places under that header; spellings have ; between them. `ref` is left to the caller. Throws BadLine. */
export function readCsvLine(line: string, header: Header): Omit<PlaceRecord, 'ref'> {
  const cells = splitCsv(line)
  const cell = (column: Column): string => cells[header.get(column) ?? -1]?.trim() ?? ''
  const name = cell('name')
  if (name === '') throw new BadLine('has no name')
  const country = countryCode(cell('country').length === 2 ? cell('country').toUpperCase() : cell('country'))
  if (country === null) throw new BadLine(`names the country “${cell('country').slice(0, 40)}”, which is none: write its name, or its code as SY`)
  const [lat, lon] = pointOf(cell('lat'), cell('lon'))
  const spellings = cell('spellings')
    .split(';')
    .map((text) => text.trim())
    .filter(Boolean)
  return {
    name,
    spellings,
    kind: kindOf(cell('kind')),
    lat,
    lon,
    country,
    population: Number(cell('population')) || null,
    admin1: cell('admin1') || null,
    admin2: null,
  }
}

function kindOf(text: string): PlaceKind {
  const kind = PLACE_KINDS.find((known) => known === text.toLowerCase().replace('neighborhood', 'neighbourhood'))
  if (text !== '' && kind === undefined) throw new BadLine(`has the kind “${text.slice(0, 40)}”. There are: ${PLACE_KINDS.join(', ')}`)
  return kind ?? 'village'
}

/** The cells of one line; a quoted cell may hold commas and doubled quotes. */
function splitCsv(line: string): string[] {
  const cells: string[] = []
  let [cell, quoted] = ['', false]
  for (let at = 0; at < line.length; at += 1) {
    const sign = line[at]
    if (quoted && sign === '"' && line[at + 1] === '"') [cell, at] = [`${cell}"`, at + 1]
    else if (sign === '"' && (quoted || cell === '')) quoted = !quoted
    else if (sign === ',' && !quoted) [cells[cells.length], cell] = [cell, '']
    else cell += sign
  }
  return [...cells, cell]
}
