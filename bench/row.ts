import type { Times } from './measure.ts'

/** One line of the table as it prints. `bar` is how fast it has to be, in the unit of the line. */
export interface Row {
  readonly name: string
  readonly port: Times
  readonly bare: Times | null
  readonly duck: Times | null
  readonly bar: readonly [p50: number, p99: number] | null
}

const COLUMNS = ['', 'p50', 'p99', 'bare p50', 'p99', 'ratio', 'DuckDB p50', 'p99', 'bar', ''] as const

/** The table in milliseconds, with whether the bar is met. */
export function table(rows: readonly Row[]): string {
  const cells = [[...COLUMNS], ...rows.map(cellsOf)]
  const widths = COLUMNS.map((_, column) => Math.max(...cells.map((row) => (row[column] ?? '').length)))
  return cells
    .map((row) => row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  '))
    .join('\n')
}

function cellsOf({ name, port, bare, duck, bar }: Row): string[] {
  const ratio = bare === null ? '–' : (port.p50 / bare.p50).toFixed(1)
  const met = bar === null ? '' : port.p50 <= bar[0] && port.p99 <= bar[1] ? 'met' : 'NOT MET'
  return [
    name,
    digits(port.p50),
    digits(port.p99),
    digits(bare?.p50),
    digits(bare?.p99),
    ratio,
    digits(duck?.p50),
    digits(duck?.p99),
    bar === null ? '–' : `${bar[0]} / ${bar[1]}`,
    met,
  ]
}

function digits(ms: number | undefined): string {
  return ms === undefined ? '–' : ms.toFixed(ms < 10 ? 2 : 0)
}
