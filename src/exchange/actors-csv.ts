import { stringify } from 'csv-stringify/sync'
import { type Actor, INTER, NAME_KINDS, RELATION_TYPES } from '../core/actor/actor.ts'
import { writeMarked } from '../core/actor/marked.ts'

const NAME_COLUMNS = NAME_KINDS.filter((kind) => kind !== 'alias')
const HEADER = ['name', 'kind', 'countries', 'also', ...NAME_COLUMNS, ...RELATION_TYPES, 'source', 'note']

/** Actors as the import takes them in. `called` tells actors that others lead to; a cell that a spreadsheet would run as a formula is defused. */
export function writeActorsCsv(actors: readonly Actor[], called: (key: string) => string): string {
  const rows = actors.map((actor) => row(actor, called))
  return stringify([HEADER], { bom: true }) + stringify(rows, { escape_formulas: true })
}

function row({ name, inter, countries, names, relations, sources, note }: Actor, called: (key: string) => string): string[] {
  const named = (kind: string): string =>
    cell(names.filter((one) => one.kind === kind).map(({ name: value, lang, from, until, usedBy: by }) => writeMarked({ value, lang, from, until, by })))
  const related = (type: string): string =>
    cell(
      relations
        .filter((one) => one.type === type)
        .map(({ to, from, until, source: by }) => writeMarked({ value: called(to), lang: undefined, from, until, by })),
    )
  return [
    name,
    inter === null ? '' : (INTER[inter] ?? ''),
    cell(countries),
    named('alias'),
    ...NAME_COLUMNS.map(named),
    ...RELATION_TYPES.map(related),
    cell(sources),
    note ?? '',
  ]
}

function cell(values: readonly string[]): string {
  return values.join('; ')
}
