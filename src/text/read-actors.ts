import { INTER, NAME_KINDS, RELATION_TYPES } from '../core/actor/actor.ts'
import { checkImported } from '../core/actor/check-imported.ts'
import { readMarked } from '../core/actor/marked.ts'
import type { ImportedActor, ImportReport } from '../core/actor/sheet.ts'
import { BadInput } from '../core/bad-input.ts'
import { countryCode } from '../core/country.ts'
import { fold } from '../core/fold.ts'
import { splitCsv } from './split-csv.ts'

/** As many actors as are taken in at once. */
const MOST = 2000
const NAME_COLUMNS = NAME_KINDS.filter((kind) => kind !== 'alias')
/** `also` are aliases; a column of a kind of names has such names, one of a relation the actors that it leads to. */
const COLUMNS = ['name', 'kind', 'countries', 'also', 'source', 'note', ...NAME_COLUMNS, ...RELATION_TYPES] as const
/** As the keys of /desk actor call them. */
const ALIKE: ReadonlyMap<string, string> = new Map([
  ['country', 'countries'],
  ['alias', 'also'],
])
/** A cell that was written so that no spreadsheet runs it. */
const DEFUSED = /^'(?=[=+\-@\t\r＝＋－＠])/
const EXAMPLE = 'name,kind,countries,also,abbreviation,part-of,source'

/** Reads the actors of a file: the JSON of the registry, or CSV with a header. Entries that do not read are refused one by one. */
export function readActors(file: string): { actors: ImportedActor[]; refused: ImportReport['refused'] } {
  const text = file.replace(/^\ufeff/, '')
  const given = /^\s*[[{]/.test(text) ? fromJson(text) : fromCsv(text)
  if (given.length > MOST) throw bad(`The file has ${given.length.toLocaleString('en')} actors; at once it can have ${MOST.toLocaleString('en')}.`)
  const read = given.map(checkImported)
  return {
    actors: read.flatMap((one) => (typeof one === 'string' ? [] : [one])),
    refused: read.flatMap((one, at) => (typeof one === 'string' ? [{ name: nameOf(given[at], at), why: one }] : [])),
  }
}

function fromJson(text: string): unknown[] {
  try {
    const read: unknown = JSON.parse(text)
    if (Array.isArray(read)) return read
  } catch (error) {
    throw bad(`The file begins as JSON and is none: ${error instanceof Error ? error.message.slice(0, 200) : ''}`)
  }
  throw bad('The JSON is one object; actors stand in a list, as [{"name": "Levant Front"}].')
}

function fromCsv(text: string): unknown[] {
  const [header = [], ...rows] = splitCsv(text)
  const columns = header.map((cell) => ALIKE.get(cell.toLowerCase()) ?? cell.toLowerCase())
  const unknown = columns.filter((column) => !COLUMNS.some((known) => known === column))
  if (!columns.includes('name') || unknown.length > 0) {
    const what = unknown.length > 0 ? `There is no column “${unknown[0]?.slice(0, 40)}”` : 'There is no column “name”'
    throw bad(`${what}. A file of actors begins with a header of these: ${COLUMNS.join(', ')}.`)
  }
  return rows.map((cells) => fromCells((column) => cells[columns.indexOf(column)] ?? ''))
}

/** Values of a cell stand between semicolons, dates and who says so in brackets after each. A relation is by the account of the row’s first source. */
function fromCells(given: (column: (typeof COLUMNS)[number]) => string): unknown {
  const cell = (column: (typeof COLUMNS)[number]): string => given(column).replace(DEFUSED, '')
  const list = (column: (typeof COLUMNS)[number]): string[] =>
    cell(column)
      .split(';')
      .map((one) => one.trim())
      .filter(Boolean)
  const names = (column: (typeof COLUMNS)[number], kind: string) =>
    readMarked(cell(column)).map(({ value: name, by, ...rest }) => ({ name, kind, ...rest, ...(by && { usedBy: by }) }))
  const [source = ''] = list('source')
  return {
    name: cell('name'),
    inter: interOf(cell('kind')),
    countries: list('countries').map((name) => countryCode(name) ?? name),
    names: [...names('also', 'alias'), ...NAME_COLUMNS.flatMap((kind) => names(kind, kind))],
    relations: RELATION_TYPES.flatMap((type) =>
      readMarked(cell(type)).map(({ value: to, from, until, by = source }) => ({ type, to, source: by, ...(from && { from }), ...(until && { until }) })),
    ),
    sources: list('source'),
    note: cell('note') || null,
  }
}

/** The code of a kind, by its number or name; what is none is left as it is, to be refused. */
function interOf(kind: string): number | string | null {
  if (kind === '') return null
  const code = Object.entries(INTER).find(([number, name]) => number === kind || fold(name) === fold(kind))?.[0]
  return code === undefined ? kind : Number(code)
}

function nameOf(given: unknown, at: number): string {
  const name = typeof given === 'object' && given !== null && 'name' in given ? given.name : null
  return typeof name === 'string' && name !== '' ? name.slice(0, 80) : `number ${at + 1}`
}

function bad(message: string): BadInput {
  return new BadInput([{ key: 'file', message, example: EXAMPLE }])
}
