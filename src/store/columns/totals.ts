import { KINDS, type Kind, type Sum } from '../../core/count.ts'
import type { TallyLine } from '../../core/store.ts'
import type { Columns } from './columns.ts'

/** Room for each kind and each thing that can be said, rounded up so that cells are found by shifting. */
const KIND_CELLS = 8
const SAID_CELLS = 8

/** Sums by line and kind while they are added up. Sums of a large log are beyond 32 bits; counts are not. */
export interface Totals {
  readonly events: Int32Array
  readonly silent: Int32Array
  /** By line and kind. */
  readonly min: Float64Array
  readonly max: Float64Array
  /** How many figures of a line and kind say nothing, say none, count exactly, leave the end open …; see `SAID`. */
  readonly said: Int32Array
}

/** Totals of nothing for so many lines. */
export function makeTotals(lines: number): Totals {
  return {
    events: new Int32Array(lines),
    silent: new Int32Array(lines),
    min: new Float64Array(lines * KIND_CELLS),
    max: new Float64Array(lines * KIND_CELLS),
    said: new Int32Array(lines * KIND_CELLS * SAID_CELLS),
  }
}

/** Counts every event on its line; `lines` is by row of events. */
export function addRows({ events, silent }: Totals, columns: Columns, lines: ArrayLike<number>): void {
  const { stated } = columns.events.columns
  for (let row = 0; row < columns.events.length; row++) {
    const line = lines[row] as number
    events[line] = (events[line] as number) + 1
    silent[line] = (silent[line] as number) + 1 - (stated[row] as number)
  }
}

/** Adds every figure to its line. Without a branch: a million decisions that cannot be foreseen cost more than the sums. */
export function addFigures(totals: Totals, { columns, length }: Columns['figures'], lines: Int32Array): void {
  for (let at = 0; at < length; at++) addFigure(totals, columns, at, lines[at] as number)
}

/** Adds one event to a line. */
export function addEvent(totals: Totals, { events, figures }: Columns, row: number, line: number): void {
  const { figuresEnd, stated } = events.columns
  totals.events[line] = (totals.events[line] as number) + 1
  totals.silent[line] = (totals.silent[line] as number) + 1 - (stated[row] as number)
  for (let at = figuresEnd[row - 1] as number; at < (figuresEnd[row] as number); at++) addFigure(totals, figures.columns, at, line)
}

function addFigure({ min, max, said }: Totals, figures: Columns['figures']['columns'], at: number, line: number): void {
  const cell = line * KIND_CELLS + (figures.kind[at] as number)
  min[cell] = (min[cell] as number) + (figures.min[at] as number)
  max[cell] = (max[cell] as number) + (figures.max[at] as number)
  const count = cell * SAID_CELLS + (figures.said[at] as number)
  said[count] = (said[count] as number) + 1
}

/** All lines but line 0 added up to one. */
export function addedUp(totals: Totals): Totals {
  const whole = makeTotals(1)
  for (const name of ['events', 'silent', 'min', 'max', 'said'] as const) {
    const to = whole[name]
    for (const [at, value] of totals[name].subarray(to.length).entries()) to[at % to.length] = (to[at % to.length] as number) + value
  }
  return whole
}

/** A line as it is told. */
export function tallyLine(totals: Totals, line: number, label: string | null): TallyLine {
  const sums: Partial<Record<Kind, Sum>> = {}
  for (const [at, kind] of KINDS.entries()) {
    const sum = sumOf(totals, line * KIND_CELLS + at)
    if (sum.counted + sum.noneReported > 0) sums[kind] = sum
  }
  return { label, sums, events: totals.events[line] as number, silent: totals.silent[line] as number }
}

function sumOf({ min, max, said }: Totals, cell: number): Sum {
  const [, noneReported = 0, exact = 0, open = 0, about = 0, openAbout = 0] = said.subarray(cell * SAID_CELLS, cell * SAID_CELLS + SAID_CELLS)
  return {
    min: min[cell] as number,
    max: open + openAbout > 0 ? null : (max[cell] as number),
    about: about + openAbout > 0,
    counted: exact + open + about + openAbout,
    noneReported,
  }
}
