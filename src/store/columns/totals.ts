import { KINDS, type Kind, type Sum } from '../../core/count.ts'
import type { TallyLine } from '../../core/tally.ts'
import type { Columns } from './columns.ts'
import { FIGURE_CELLS, kindOf, MIN, MORE, RUN, runOf, SAID, saidOf, sideOf } from './figure-table.ts'

/**
 * Sums by line while they are added up: for each kind the least, how much more it may be, and how many figures say what;
 * then how many events state something or nothing. Whole numbers beyond 32 bits, in one array since that is fastest.
 */
export type Totals = Float64Array<ArrayBuffer>

/** Rows of events from the first up to, but not including, the end. */
export interface Rows {
  readonly first: number
  readonly end: number
}

const LINE_CELLS = 64
const KIND_CELLS = 8
const SAYS = 2
const RUNS = 56

/** Totals of nothing for so many lines. */
export function makeTotals(lines: number): Totals {
  return new Float64Array(lines * LINE_CELLS)
}

/** The same totals with room for so many lines. */
export function fitted(totals: Totals, lines: number): Totals {
  if (totals.length >= lines * LINE_CELLS) return totals
  const wider = makeTotals(Math.ceil(lines * 1.25))
  wider.set(totals)
  return wider
}

// What follows adds a million rows at a time. `lines` and `weights` begin with the first of the rows; an event of weight 0 adds
// nothing, one of −1 is taken away. There are no branches: decisions that cannot be foreseen cost more than the sums.

/** Counts every event on its line. */
export function addRows(totals: Totals, { events }: Columns, { first, end }: Rows, lines: ArrayLike<number>, weights: ArrayLike<number>): void {
  const { stated } = events.columns
  for (let row = first; row < end; row++) {
    const cell = (lines[row - first] as number) * LINE_CELLS + RUNS + RUN.silent - (stated[row] as number)
    totals[cell] = (totals[cell] as number) + (weights[row - first] as number)
  }
}

/** Adds every figure to the line of its event. */
export function addFigures(totals: Totals, columns: Columns, rows: Rows, lines: ArrayLike<number>, weights: ArrayLike<number>): void {
  const { cells } = columns.figures
  const [from, to] = figuresOf(columns, rows)
  for (let at = from; at < to; at += FIGURE_CELLS) {
    const event = (cells[at] as number) - rows.first
    addCells(totals, cells, at, (lines[event] as number) * LINE_CELLS, weights[event] as number)
  }
}

/** Adds every figure to the line of its side, which is by the code of a name, and counts the event there once. */
export function addSides(totals: Totals, columns: Columns, rows: Rows, of: Int32Array, weights: ArrayLike<number>): void {
  const { cells } = columns.figures
  const [from, to] = figuresOf(columns, rows)
  for (let at = from; at < to; at += FIGURE_CELLS) {
    const key = cells[at + 1] as number
    const weight = weights[(cells[at] as number) - rows.first] as number
    const line = (of[sideOf(key)] as number) * LINE_CELLS
    const run = line + RUNS + runOf(key)
    totals[run] = (totals[run] as number) + weight
    addCells(totals, cells, at, line, weight)
  }
}

/** Adds one event with all its figures to a line. */
export function addEvent(totals: Totals, { events, figures }: Columns, row: number, line: number, weight: number): void {
  const { figuresEnd, stated } = events.columns
  const run = line * LINE_CELLS + RUNS + RUN.silent - (stated[row] as number)
  totals[run] = (totals[run] as number) + weight
  const to = (figuresEnd[row] as number) * FIGURE_CELLS
  for (let at = (figuresEnd[row - 1] as number) * FIGURE_CELLS; at < to; at += FIGURE_CELLS) addCells(totals, figures.cells, at, line * LINE_CELLS, weight)
}

function addCells(totals: Totals, figures: Int32Array, at: number, line: number, weight: number): void {
  const key = figures[at + 1] as number
  const sum = line + kindOf(key) * KIND_CELLS
  totals[sum] = (totals[sum] as number) + weight * (figures[at + MIN] as number)
  totals[sum + 1] = (totals[sum + 1] as number) + weight * (figures[at + MORE] as number)
  const says = sum + SAYS + saidOf(key)
  totals[says] = (totals[says] as number) + weight
}

/** Where the figures of the rows begin and end among the cells. */
function figuresOf({ events }: Columns, { first, end }: Rows): [from: number, to: number] {
  const { figuresEnd } = events.columns
  return [(figuresEnd[first - 1] as number) * FIGURE_CELLS, (figuresEnd[end - 1] as number) * FIGURE_CELLS]
}

/** All lines added up to one. */
export function addedUp(totals: Totals): Totals {
  const whole = makeTotals(1)
  for (let line = 0; line < totals.length; line += LINE_CELLS) {
    for (let cell = 0; cell < LINE_CELLS; cell++) whole[cell] = (whole[cell] as number) + (totals[line + cell] as number)
  }
  return whole
}

/** The sums of the one line with the events of the other. */
export function withEvents(sums: Totals, events: Totals): Totals {
  const line = sums.slice()
  line.set(events.subarray(RUNS), RUNS)
  return line
}

/** Line by line, the one totals and the other. */
export function together(totals: Totals, others: Totals): Totals {
  const [longer, shorter] = totals.length > others.length ? [totals, others] : [others, totals]
  const both = longer.slice()
  for (let at = 0; at < shorter.length; at++) both[at] = (both[at] as number) + (shorter[at] as number)
  return both
}

/** A line as it is told; null where no event stands on it. */
export function tallyLine(totals: Totals, line: number, label: string | null): TallyLine | null {
  const runs = line * LINE_CELLS + RUNS
  const silent = totals[runs + RUN.silent] as number
  const events = silent + (totals[runs + RUN.stated] as number)
  if (events === 0) return null
  const cells = totals.subarray(line * LINE_CELLS, (line + 1) * LINE_CELLS)
  const sums: Partial<Record<Kind, Sum>> = {}
  for (const [at, kind] of KINDS.entries()) {
    const sum = sumOf(cells, at * KIND_CELLS)
    if (sum !== null) sums[kind] = sum
  }
  return { label, sums, events, silent }
}

/** Null where nothing is said. */
function sumOf(cells: Totals, sum: number): Sum | null {
  const says = (what: number): number => cells[sum + SAYS + what] as number
  const counted = says(SAID.counted) + says(SAID.open) + says(SAID.about) + says(SAID.openAbout)
  const noneReported = says(SAID.noneReported)
  if (counted + noneReported === 0) return null
  const [min, more] = [cells[sum] as number, cells[sum + 1] as number]
  return { min, max: says(SAID.open) + says(SAID.openAbout) > 0 ? null : min + more, about: says(SAID.about) + says(SAID.openAbout) > 0, counted, noneReported }
}
