import stringWidth from 'string-width'
import { wrap } from './wrap.ts'

/** One column of a table: its head, and on which side its cells stand. */
export interface Column {
  readonly head: string
  readonly side: 'left' | 'right'
}

const GAP = 2
/** A column of names or sentences is not made narrower than this. */
const LEAST = 14

/** The printed lines of a table, its head first, or null where it does not fit the width. Long cells on the left side wrap. */
export function table(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string[] | null {
  const natural = columns.map((column, at) => widest([column.head, ...rows.map((row) => row[at] ?? '')]))
  const widths = squeeze(natural, columns, width - GAP * (columns.length - 1))
  if (widths === null) return null
  return [columns.map((column) => column.head), ...rows].flatMap((row) => printRow(row, columns, widths))
}

/** Takes from the widest column on the left side until all fit. */
function squeeze(natural: readonly number[], columns: readonly Column[], room: number): number[] | null {
  const widths = natural.map((wanted) => Math.min(wanted, Math.max(room, LEAST)))
  for (let over = widths.reduce((sum, wanted) => sum + wanted, 0) - room; over > 0; over--) {
    const left = widths.filter((_, at) => columns[at]?.side === 'left')
    const most = Math.max(...left)
    if (left.length === 0 || most <= LEAST) return null
    const at = widths.findIndex((wanted, index) => wanted === most && columns[index]?.side === 'left')
    widths[at] = most - 1
  }
  return natural.some((wanted, at) => columns[at]?.side === 'right' && wanted > (widths[at] ?? 0)) ? null : widths
}

function printRow(row: readonly string[], columns: readonly Column[], widths: readonly number[]): string[] {
  const cells = widths.map((width, at) => wrap(row[at] ?? '', width).split('\n'))
  const height = Math.max(1, ...cells.map((cell) => cell.length))
  return Array.from({ length: height }, (_, line) =>
    cells
      .map((cell, at) => pad(cell[line] ?? '', widths[at] ?? 0, columns[at]?.side ?? 'left'))
      .join(' '.repeat(GAP))
      .trimEnd(),
  )
}

function pad(cell: string, width: number, side: Column['side']): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(cell)))
  return side === 'left' ? cell + space : space + cell
}

function widest(cells: readonly string[]): number {
  return cells.reduce((most, cell) => Math.max(most, ...cell.split('\n').map((line) => stringWidth(line))), 0)
}
