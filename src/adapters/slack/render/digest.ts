import type { Block, Line } from '../../../core/reply.ts'
import { flat, line, type Piece, small, title } from '../piece.ts'
import { eventRow, heading, opener } from './list.ts'
import { showBlock } from './page.ts'
import type { Renderer, Sheet } from './renderer.ts'

/** A digest as a page: what it covers, its sections, and what has to be known of them; one list at its end opens any of its events. */
export const digest: Renderer<'digest'> = ({ title: name, summary, sections, notes }, sheet) => [
  ...title(name),
  ...summary.flatMap(said),
  ...sections.flatMap((section) => [
    { is: 'block' as const, block: { type: 'divider' as const }, cut: { what: null, rank: 0 } },
    ...heading(section.title),
    ...section.blocks.flatMap((block) => partOf(block, sheet)),
  ]),
  ...notes.flatMap((note) => line(note, { what: 'remarks', rank: 2 })),
  ...opener(
    sections.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === 'events' ? block.rows : []))),
    sheet,
  ),
]

function partOf(block: Block, sheet: Sheet): Piece[] {
  return block.kind === 'events' ? block.rows.flatMap(eventRow) : showBlock(block, { ...sheet, tables: false })
}

/** What is quiet from end to end is small. */
function said(content: Line): Piece[] {
  return content.every(({ t }) => t === 'quiet') ? small(flat(content)) : line(content)
}
