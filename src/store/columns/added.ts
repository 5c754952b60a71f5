import type { Dimension } from '../../core/query.ts'
import type { Columns } from './columns.ts'
import { type Lines, linesBy } from './lines.ts'
import { knownActorLines, type Registry } from './registry.ts'
import { addEvent, addFigures, addRows, addSides, fitted, makeTotals, type Rows, type Totals } from './totals.ts'

/** What a tally is broken down by; `week` is the ISO number of the day a week begins on. */
export interface How {
  readonly by: Dimension
  readonly week: number
}

/** What a tally has added up. */
export interface Added {
  /** By line: each event once, on its first line. By `side`, each figure once. So all lines together are the whole. */
  totals: Totals
  /** By line: the same events on their second line, their third, … */
  further: Totals
  /** How many events are counted in all, as one line. */
  events: Totals
  labels: Lines['labels']
}

/** Nothing added up yet. */
export function nothing(): Added {
  return { totals: makeTotals(0), further: makeTotals(0), events: makeTotals(1), labels: [] }
}

/** Rows are added up in blocks of this size, and a block without a selected row is skipped: events of one month lie close together. */
const BLOCK = 1024

/** The selected events (1 or 0 by row) added up. */
export function addAll(columns: Columns, registry: Registry, how: How, selected: Uint8Array): Added {
  const added = nothing()
  for (let first = 1; first < selected.length; first += BLOCK) {
    const weights = selected.subarray(first, first + BLOCK)
    if (weights.includes(1)) addTo(added, columns, registry, how, { first, end: first + weights.length }, weights)
  }
  return added
}

/** Adds the events of the rows, each as often as its weight says. */
export function addTo(added: Added, columns: Columns, registry: Registry, { by, week }: How, rows: Rows, weights: ArrayLike<number>): void {
  if (by === 'side') {
    const { of, labels } = knownActorLines(registry)
    added.labels = labels
    added.totals = fitted(added.totals, labels.length)
    addSides(added.totals, columns, rows, of, weights)
    addRows(added.events, columns, rows, new Uint8Array(rows.end - rows.first), weights)
    return
  }
  const lines = linesBy(columns, registry, { by, week }, rows, weights)
  added.labels = lines.labels
  added.totals = fitted(added.totals, added.labels.length)
  const few = fewOf(weights)
  if (few === null) {
    addRows(added.totals, columns, rows, lines.first, weights)
    addFigures(added.totals, columns, rows, lines.first, weights)
  } else for (const at of few) addEvent(added.totals, columns, rows.first + at, lines.first[at] as number, weights[at] as number)
  addFurther(added, columns, lines.further, rows, weights)
}

/** Where fewer than one row in this many counts, going from one to the next is faster than a loop over all without branches. */
const FEW = 8

/** Which of the weights are not 0; null where they are more than a few. */
function fewOf(weights: ArrayLike<number>): number[] | null {
  const few: number[] = []
  for (let at = 0; at < weights.length; at++) {
    if (weights[at] === 0) continue
    if (few.length >= weights.length / FEW - 1) return null
    few.push(at)
  }
  return few
}

function addFurther(added: Added, columns: Columns, { row, line }: Lines['further'], { first }: Rows, weights: ArrayLike<number>): void {
  if (row.length > 0) added.further = fitted(added.further, added.labels.length)
  for (let at = 0; at < row.length; at++) {
    const event = row[at] as number
    const weight = weights[event - first] as number
    if (weight !== 0) addEvent(added.further, columns, event, line[at] as number, weight)
  }
}
