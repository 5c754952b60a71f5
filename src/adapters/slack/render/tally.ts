import type { TallyRow } from '../../../core/reply.ts'
import { flat, line, small } from '../piece.ts'
import { heading } from './list.ts'
import type { Renderer } from './renderer.ts'
import { sayRows, stacked, tableBlock } from './table.ts'

/** Sums by line: the question, a table with the figures on the right and the whole in bold, and what has to be known of it. */
export const tally: Renderer<'tally'> = ({ query, columns, rows, whole, notes }, { tables }) => {
  const heads = columns.map((head, at) => ({ head, figures: at > 0 }))
  const [body, last] = [rows.map(cellsOf), cellsOf(whole)]
  const drawn = tables ? tableBlock(heads, body, last) : null
  const lines = [...stacked(heads, body, { what: 'lines', rank: 1 }), ...stacked(heads, [last], null)]
  return [
    ...heading(flat(query)),
    ...(drawn === null ? lines : [{ is: 'block' as const, block: drawn.block, cut: null }, ...small(sayRows(drawn.shown, rows.length, 'lines'))]),
    ...notes.flatMap((note) => line(note, { what: 'remarks', rank: 2 })),
  ]
}

function cellsOf({ label, cells }: TallyRow): string[] {
  return [label, ...cells]
}
