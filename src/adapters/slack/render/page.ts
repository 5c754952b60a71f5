import type { Block, Content } from '../../../core/reply.ts'
import { line, type Piece, small, title } from '../piece.ts'
import { eventRow, heading, opener } from './list.ts'
import type { Sheet } from './renderer.ts'
import { sayRows, stacked, tableBlock } from './table.ts'

/** A page of headings, lines and tables: help, and every document that has no form of its own. */
export function page(content: Extract<Content, { kind: 'help' | 'doc' }>, sheet: Sheet): Piece[] {
  const tables = content.kind === 'doc' && sheet.tables
  const blocks = content.kind === 'help' ? content.blocks.map(withoutHeads) : content.blocks
  return [...title(content.title), ...blocks.flatMap((block, at) => showBlock(block, { ...sheet, tables: tables && isFirstTable(blocks, at) }))]
}

/** Help says what each key is: the names of its columns say nothing. */
function withoutHeads(block: Block): Block {
  return block.kind === 'table' ? { ...block, columns: block.columns.map(() => '') } : block
}

/** One part of a page. */
export function showBlock(block: Block, sheet: Sheet): Piece[] {
  if (block.kind === 'heading') return [...gap(), ...heading(block.text)]
  if (block.kind === 'events') return [...block.rows.flatMap(eventRow), ...opener(block.rows, sheet)]
  if (block.kind === 'lines') return block.lines.flatMap((one) => line(one, { what: 'lines', rank: 1 }))
  return showTable(block.columns, block.rows, sheet)
}

/** Slack takes one table in a message: the first. */
function isFirstTable(blocks: readonly Block[], at: number): boolean {
  return blocks.findIndex(({ kind }) => kind === 'table') === at
}

function showTable(columns: readonly string[], rows: readonly (readonly string[])[], { tables }: Sheet): Piece[] {
  const heads = columns.map((head, at) => ({ head, figures: at > 0 && rows.every((row) => /^[\s\d.,≥≤~–-]*$/u.test(row[at] ?? '')) }))
  const drawn = tables ? tableBlock(heads, rows, null) : null
  if (drawn === null) return stacked(heads, rows, { what: 'rows', rank: 1 })
  return [{ is: 'block', block: drawn.block, cut: null }, ...small(sayRows(drawn.shown, rows.length, 'rows'))]
}

/** A little room above a heading. */
function gap(): Piece[] {
  return [{ is: 'line', elements: [{ type: 'text', text: '\u00a0' }], cut: { what: null, rank: 0 } }]
}
