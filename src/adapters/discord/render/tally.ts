import type { TallyRow } from '../../../core/reply.ts'
import { bold, inline, small } from '../inline.ts'
import { ACCENTS, panel } from '../panel.ts'
import { escaped } from '../text.ts'
import type { Renderer } from './renderer.ts'

/** Sums by line, each under its name: a table would break on a phone. */
export const tally: Renderer<'tally'> = ({ query, columns, rows, whole, notes }) =>
  panel({
    accent: ACCENTS.tally,
    head: [inline(query)],
    rows: rows.map((row) => ({ text: showSums(row, columns), apart: true })),
    tail: [showSums(whole, columns), ...notes.map((note) => small(inline(note)))],
    unit: 'lines',
  })

/** What nobody states is left out. Figures stay with their kind when the line breaks. */
function showSums({ label, cells }: TallyRow, columns: readonly string[]): string {
  const stated = cells.map((cell, at) => ({ name: columns[at + 1] ?? '', cell })).filter(({ cell }) => cell !== '–' && cell !== '')
  const figures = stated.map(({ name, cell }) => `${escaped(name)}\u00a0**${escaped(cell)}**`.replaceAll(' ', '\u00a0'))
  return [bold(label), figures.join(' · ')].filter((line) => line !== '').join('\n')
}
