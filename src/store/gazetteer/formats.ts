import { createHash } from 'node:crypto'
import { fold } from '../../core/fold.ts'
import { BadLine, type PlaceRecord, type SpellingRecord } from '../../gazetteer/place-record.ts'
import { type Header, readCsvLine, readHeader } from '../../gazetteer/read-csv.ts'
import { PLACE_COLUMNS, readAlternateLine, readGeonamesLine } from '../../gazetteer/read-geonames.ts'
import { readWofLine } from '../../gazetteer/read-wof.ts'
import { readLines } from './read-lines.ts'
import { findProvince, type InProvince } from './shipped.ts'

/** What a line gives. A place that is not firm gives way to another file's. */
export type Entry =
  | { readonly is: 'place'; readonly record: PlaceRecord; readonly province: InProvince | null; readonly firm: boolean }
  | { readonly is: 'spelling'; readonly record: SpellingRecord }

/** A kind of file that operators download or write. `read` gives null for what is left out and throws BadLine; `header` is true where the first line is one. */
export interface Format {
  readonly name: string
  readonly header: boolean
  read(line: string): Entry | null
}

/** Tells by its first line what a file is. Throws BadLine for what is none of them. */
export function formatOf(file: string): Format {
  const [first] = readLines(file)
  if (first === undefined || first.text.trim() === '') throw new BadLine('is empty')
  const columns = first.text.split('\t').length
  if (columns === PLACE_COLUMNS) return geonames(file)
  if (columns >= 8 && columns <= 10 && /^\d+\t\d+\t/.test(first.text)) return ALTERNATES
  if (columns > 2) throw new BadLine(`has ${columns} columns with tabs between: a GeoNames dump has ${PLACE_COLUMNS}, alternateNamesV2 has 10`)
  return first.text.startsWith('{') ? whosOnFirst(file) : csv(readHeader(first.text))
}

const ALTERNATES: Format = {
  name: 'GeoNames spellings',
  header: false,
  read: (line) => {
    const record = readAlternateLine(line)
    return record === null ? null : { is: 'spelling', record }
  },
}

/** A dump names districts by code; their names stand on lines of their own, anywhere in the file. */
function geonames(file: string): Format {
  const districts = new Map<string, string>()
  for (const { text } of readLines(file)) {
    if (!text.includes('\tADM2\t')) continue
    const columns = text.split('\t')
    districts.set(columns.slice(8, 12).join('.'), columns[1] ?? '')
  }
  return {
    name: 'GeoNames places',
    header: false,
    read: (line) => {
      const record = readGeonamesLine(line)
      if (record === null || record.kind === 'country') return null
      const admin2 = districts.get(line.split('\t').slice(8, 12).join('.')) ?? null
      return { is: 'place', record: { ...record, admin2 }, province: record.admin1 === null ? null : findProvince(record.country, [record.admin1]), firm: true }
    },
  }
}

/** Lines name regions by number; their names stand on lines of their own, anywhere in the file. A place with a number of GeoNames too gives way to theirs. */
function whosOnFirst(file: string): Format {
  const regions = new Map<number, InProvince>()
  for (const { text } of readLines(file)) {
    const region = text.includes('"region"') ? tryRead(text) : null
    if (region?.kind !== 'province') continue
    const { id, country, name, spellings } = region
    regions.set(id, findProvince(country, [name, ...spellings]) ?? { name, ref: null, code: null })
  }
  return {
    name: 'Who’s On First',
    header: false,
    read: (line) => {
      const read = readWofLine(line)
      if (read === null || read.gone || read.kind === 'country' || read.kind === 'province') return null
      const { id, region, gone: _, ...record } = read
      return { is: 'place', record, province: regions.get(region ?? id) ?? null, firm: record.ref.startsWith('wof:') }
    },
  }
}

function tryRead(text: string): ReturnType<typeof readWofLine> {
  try {
    return readWofLine(text)
  } catch (error) {
    if (error instanceof BadLine) return null
    throw error
  }
}

/** An operator's own list. The same place on the same spot is the same line, in whichever file. */
function csv(header: Header): Format {
  return {
    name: 'CSV',
    header: true,
    read: (line) => {
      const read = readCsvLine(line, header)
      const { name, country, lat, lon, admin1 } = read
      const hash = createHash('sha256')
        .update(`${fold(name)}\n${country}\n${lat.toFixed(3)}\n${lon.toFixed(3)}`)
        .digest('hex')
      const province = admin1 === null ? null : (findProvince(country, [admin1]) ?? { name: admin1, ref: null, code: null })
      return { is: 'place', record: { ...read, ref: `csv:${hash.slice(0, 12)}` }, province, firm: true }
    },
  }
}
