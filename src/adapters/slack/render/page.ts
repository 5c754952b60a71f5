import type { Block, Content } from '../../../core/reply.ts'
import { line, type Piece, small, title } from '../piece.ts'
import { eventRow, heading, opener } from './list.ts'
import type { Sheet } from './renderer.ts'
import { sayRows, stacked, tableBlock } from './table.ts'

/** A page of headings, lines and tables: help, and every document that has no form of its own. */
export function page(content: Extract<Content, { kind: 'help' | 'doc' }>, sheet: Sheet): Piece[] {
  const first = content.blocks.findIndex((block) => block.kind === 'table' && hasFigures(block.rows))
  const show = (block: Block, at: number): Piece[] =>
    content.kind === 'help' && block.kind === 'table' ? showKeys(block.rows) : showBlock(block, { ...sheet, tables: sheet.tables && at === first })
  return [...title(content.title), ...content.blocks.flatMap(show)]
}

/** One part of a page. */
export function showBlock(block: Block, sheet: Sheet): Piece[] {
  if (block.kind === 'heading') return [...gap(), ...heading(block.text)]
  if (block.kind === 'events') return [...block.rows.flatMap(eventRow), ...opener(block.rows, sheet)]
  if (block.kind === 'lines') return block.lines.flatMap((one) => line(one, { what: 'lines', rank: 1 }))
  return showTable(block.columns, block.rows, sheet)
}

/** Figures stand in a table, which Slack draws once in a message: the first. Words stand on lines, which a phone can break. */
function showTable(columns: readonly string[], rows: readonly (readonly string[])[], { tables }: Sheet): Piece[] {
  const figures = hasFigures(rows)
  const named = figures || columns.length > MOST_UNNAMED
  const heads = columns.map((head, at) => ({ head: named ? head : '', figures: isFigures(rows, at) }))
  const drawn = tables && figures ? tableBlock(heads, rows, null) : null
  if (drawn === null) return stacked(heads, rows, { what: 'rows', rank: 1 })
  return [{ is: 'block', block: drawn.block, cut: null }, ...small(sayRows(drawn.shown, rows.length, 'rows'))]
}

/** Of a few columns of words everybody sees which is which. */
const MOST_UNNAMED = 3

function hasFigures(rows: readonly (readonly string[])[]): boolean {
  return rows.length > 0 && Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => at).some((at) => isFigures(rows, at))
}

function isFigures(rows: readonly (readonly string[])[], at: number): boolean {
  return at > 0 && rows.some((row) => /\d/u.test(row[at] ?? '')) && rows.every((row) => /^[\s\d.,≥≤~–-]*$/u.test(row[at] ?? ''))
}

/** What help says of each key: what it is, and what is typed. */
function showKeys(rows: readonly (readonly string[])[]): Piece[] {
  const columns = Array.from({ length: rows[0]?.length ?? 0 }, (_, at) => ({ head: '', figures: false, typed: at > 1 }))
  return stacked(columns, rows, { what: 'rows', rank: 1 })
}

/** A little room above a heading. */
function gap(): Piece[] {
  return [{ is: 'line', elements: [{ type: 'text', text: '\u00a0' }], cut: { what: null, rank: 0 } }]
}
