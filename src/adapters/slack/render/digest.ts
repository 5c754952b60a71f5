import { line, title } from '../piece.ts'
import { heading } from './list.ts'
import { showBlock } from './page.ts'
import type { Renderer } from './renderer.ts'

/** A digest as a page: what it covers, its sections, and what has to be known of them. */
export const digest: Renderer<'digest'> = ({ title: name, summary, sections, notes }, sheet) => [
  ...title(name),
  ...summary.flatMap((one) => line(one)),
  ...sections.flatMap((section) => [
    { is: 'block' as const, block: { type: 'divider' as const }, cut: { what: null, rank: 0 } },
    ...heading(section.title),
    ...section.blocks.flatMap((block) => showBlock(block, { ...sheet, tables: false })),
  ]),
  ...notes.flatMap((note) => line(note, { what: 'remarks', rank: 2 })),
]
