import stringWidth from 'string-width'
import type { Content, TallyRow } from '../../../core/reply.ts'
import { inline, text } from '../inline.ts'
import type { Sheet } from '../sheet.ts'
import { table } from '../table.ts'
import { hang, wrap } from '../wrap.ts'
import type { Renderer } from './renderer.ts'

type Tally = Extract<Content, { kind: 'tally' }>

/** Sums by line: a table with the numbers right-aligned, or each line under its name where the window is too narrow. */
export const tally: Renderer<'tally'> = (content, sheet) => [
  wrap(inline(content.query, sheet), sheet.width, 2),
  '',
  ...(aligned(content, sheet) ?? stacked(content, sheet)),
  ...(content.notes.length === 0 ? [] : ['']),
  ...content.notes.map((note) => sheet.pens.dim(wrap(inline(note, sheet), sheet.width, 2))),
]

function aligned({ columns, rows, whole }: Tally, { width, pens }: Sheet): string[] | null {
  const heads = columns.map((name, at) => ({ head: pens.dim(text(name)), side: at === 0 ? ('left' as const) : ('right' as const) }))
  const lines = table(heads, [...rows.map(cellsOf), cellsOf(whole).map(pens.bold)], width)
  if (lines === null) return null
  const rule = pens.dim('─'.repeat(Math.max(...lines.map((line) => stringWidth(line)))))
  return [...lines.slice(0, -1), rule, ...lines.slice(-1)]
}

function cellsOf({ label, cells }: TallyRow): string[] {
  return [label, ...cells].map(text)
}

/** What nobody states is left out here: there are no columns to keep. */
function stacked({ columns, rows, whole }: Tally, { width, pens }: Sheet): string[] {
  return [...rows, whole].flatMap(({ label, cells }) => {
    const stated = cells.map((cell, at) => ({ name: text(columns[at + 1] ?? ''), cell: text(cell) })).filter(({ cell }) => cell !== '–')
    const figures = stated.map(({ name, cell }) => `${name} ${cell}`.replaceAll(' ', '\u00a0'))
    return [pens.bold(wrap(text(label), width)), hang('  ', figures.join(' · '), width)]
  })
}
