/** What is said of a figure. A sum counts each, so that it knows what it is made of. */
export const SAID = { nothing: 0, noneReported: 1, counted: 2, open: 3, about: 4, openAbout: 5 } as const

/** The figures of one side of an event follow each other. `on` continues them; `stated` and `silent` begin those of a side with or without any count. */
export const RUN = { on: 0, stated: 1, silent: 2 } as const

/** A figure of an event, as it goes into the table. `side` is a code, 0 where it is not stated; `more` is how much more than `min` it may be, 0 where that is open. */
export interface FigureCells {
  readonly side: number
  readonly kind: number
  readonly said: (typeof SAID)[keyof typeof SAID]
  readonly run: (typeof RUN)[keyof typeof RUN]
  readonly min: number
  readonly more: number
}

/**
 * Figures, four cells each: the row of the event, the key, min and more. They stand side by side rather than in columns, and
 * side, kind, run and what is said share one cell, since what a sum costs is the number of arrays that it reaches into.
 */
export interface FigureTable {
  length: number
  cells: Int32Array
}

export const FIGURE_CELLS = 4
export const MIN = 2
export const MORE = 3

export const sideOf = (key: number): number => key >>> 8
export const runOf = (key: number): number => (key >>> 6) & 3
export const kindOf = (key: number): number => (key >>> 3) & 7
export const saidOf = (key: number): number => key & 7

export function makeFigures(): FigureTable {
  return { length: 0, cells: new Int32Array(64 * FIGURE_CELLS) }
}

/** Adds a figure of the event in that row. */
export function addFigure(table: FigureTable, row: number, { side, run, kind, said, min, more }: FigureCells): void {
  const at = table.length * FIGURE_CELLS
  if (at === table.cells.length) {
    const wider = new Int32Array(Math.ceil(table.length * 1.25) * FIGURE_CELLS)
    wider.set(table.cells)
    table.cells = wider
  }
  table.cells[at] = row
  table.cells[at + 1] = (side << 8) | (run << 6) | (kind << 3) | said
  table.cells[at + MIN] = min
  table.cells[at + MORE] = more
  table.length += 1
}
