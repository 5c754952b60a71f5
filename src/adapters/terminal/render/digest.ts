import { inline, text } from '../inline.ts'
import { wrap } from '../wrap.ts'
import { showBlock } from './page.ts'
import type { Renderer } from './renderer.ts'

/** A digest as a page: what it covers, its sections, and what has to be known of them. */
export const digest: Renderer<'digest'> = ({ title, summary, sections, notes }, sheet) => [
  sheet.pens.bold(wrap(text(title), sheet.width)),
  ...summary.map((line) => wrap(inline(line, sheet), sheet.width, 2)),
  ...sections.flatMap((section) => [
    '',
    sheet.pens.bold(wrap(text(section.title), sheet.width)),
    ...section.blocks.flatMap((block) => showBlock(block, sheet)),
  ]),
  ...(notes.length === 0 ? [] : ['']),
  ...notes.map((note) => sheet.pens.dim(wrap(inline(note, sheet), sheet.width, 2))),
]
