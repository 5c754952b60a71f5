import type { Line } from '../../../core/reply.ts'
import { inline, small } from '../inline.ts'
import { ACCENTS, panel } from '../panel.ts'
import { escaped } from '../text.ts'
import { openMenu } from './list.ts'
import { blockRows, eventRows } from './page.ts'
import type { Renderer } from './renderer.ts'

/** A digest as a page: what it covers, its sections, and what has to be known of them. */
export const digest: Renderer<'digest'> = ({ title, summary, sections, notes }) =>
  panel({
    accent: ACCENTS.digest,
    head: [`## ${escaped(title)}`, ...summary.map(said)],
    rows: sections.flatMap((section) => [{ text: `### ${escaped(section.title)}`, apart: true as const }, ...section.blocks.flatMap(blockRows)]),
    tail: notes.map((note) => small(inline(note))),
    menus: openMenu(sections.flatMap(({ blocks }) => eventRows(blocks))),
  })

/** What is quiet from end to end is small. */
function said(line: Line): string {
  return line.every(({ t }) => t === 'quiet') ? small(line.map(({ v }) => escaped(v)).join('')) : inline(line)
}
