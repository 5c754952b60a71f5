import { KINDS, type Kind } from '../../core/count.ts'
import type { Dimension } from '../../core/query.ts'
import type { BehindLine } from '../../core/tally.ts'
import { KIND_CODES } from './codes.ts'
import type { Columns } from './columns.ts'
import { FIGURE_CELLS, type FigureTable, kindOf, MIN, RUN, runOf, sideOf } from './figure-table.ts'
import { linesBy } from './lines.ts'
import { knownActorLines, type Registry } from './registry.ts'

/** How grave an event is on a line: the least of each kind that is sure. */
interface Grave {
  readonly no: number
  readonly least: number[]
}

const GRAVEST: readonly Kind[] = ['killed', 'casualties', 'wounded']

/** The numbers of the selected events (1 or 0 by row) on the line of that label, gravest first. */
export function behind(columns: Columns, registry: Registry, selected: Uint8Array, by: Dimension, week: number, line: BehindLine): number[] {
  return found(columns, registry, selected, by, week, line)
    .sort((a, b) => graver(a, b) || b.no - a.no)
    .map(({ no }) => no)
}

function found(columns: Columns, registry: Registry, selected: Uint8Array, by: Dimension, week: number, line: BehindLine): Grave[] {
  if (line === 'all')
    return graves(
      columns,
      [...selected.keys()].filter((row) => selected[row] === 1),
    )
  return by === 'side' ? ofSide(columns, selected, namesOn(registry, line.label)) : onLine(columns, registry, selected, by, week, line.label)
}

/** Events in which the side has figures; how grave they are is how grave they were for it. */
function ofSide({ events, figures }: Columns, selected: Uint8Array, sides: ReadonlySet<number>): Grave[] {
  const found: Grave[] = []
  const { cells, length } = figures
  const goesOn = (at: number): boolean => at < length && runOf(cells[at * FIGURE_CELLS + 1] as number) === RUN.on
  for (let at = 0; at < length; at++) {
    const row = cells[at * FIGURE_CELLS] as number
    if (goesOn(at) || selected[row] === 0 || !sides.has(sideOf(cells[at * FIGURE_CELLS + 1] as number))) continue
    let end = at + 1
    while (goesOn(end)) end += 1
    found.push({ no: events.columns.no[row] as number, least: leastOf(figures, at, end) })
  }
  return found
}

function onLine(columns: Columns, registry: Registry, selected: Uint8Array, by: Exclude<Dimension, 'side'>, week: number, label: string | null): Grave[] {
  const { first, further, labels } = linesBy(columns, registry, { by, week }, { first: 0, end: selected.length }, selected)
  const lines = linesCalled(labels, label)
  const rows: number[] = []
  for (const [row, line] of first.entries()) if (selected[row] === 1 && lines.has(line)) rows.push(row)
  for (const [at, row] of further.row.entries()) if (selected[row] === 1 && lines.has(further.line[at] as number)) rows.push(row)
  return graves(columns, rows)
}

function graves({ events, figures }: Columns, rows: readonly number[]): Grave[] {
  const { no, figuresEnd } = events.columns
  return rows.map((row) => ({ no: no[row] as number, least: leastOf(figures, figuresEnd[row - 1] ?? 0, figuresEnd[row] as number) }))
}

/** The codes of the names on the lines of that label. */
function namesOn(registry: Registry, label: string | null): ReadonlySet<number> {
  const { of, keys, labels } = knownActorLines(registry)
  const lines = linesCalled(labels, label)
  return new Set([...keys.keys()].filter((code) => lines.has(of[code] as number)))
}

function linesCalled(labels: readonly (string | null)[], label: string | null): ReadonlySet<number> {
  return new Set([...labels.keys()].filter((line) => labels[line] === label))
}

function leastOf({ cells }: FigureTable, first: number, end: number): number[] {
  const least = KINDS.map(() => 0)
  for (let at = first * FIGURE_CELLS; at < end * FIGURE_CELLS; at += FIGURE_CELLS) {
    const kind = kindOf(cells[at + 1] as number)
    least[kind] = (least[kind] as number) + (cells[at + MIN] as number)
  }
  return GRAVEST.map((kind) => least[KIND_CODES.get(kind) as number] as number)
}

function graver(a: Grave, b: Grave): number {
  return a.least.map((value, at) => (b.least[at] as number) - value).find((difference) => difference !== 0) ?? 0
}
