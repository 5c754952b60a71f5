import type { Block, Content, EventRow } from '../../../core/reply.ts'
import { inline, text } from '../inline.ts'
import { printLine } from '../print-line.ts'
import type { Sheet } from '../sheet.ts'
import { table } from '../table.ts'
import { hang, wrap } from '../wrap.ts'

/** A page of headings, lines and tables: help, and every document that has no form of its own. */
export function page({ title, blocks }: Extract<Content, { kind: 'help' | 'doc' }>, sheet: Sheet): string[] {
  return [sheet.pens.bold(wrap(text(title), sheet.width)), ...blocks.flatMap((block) => showBlock(block, sheet))]
}

export function showBlock(block: Block, sheet: Sheet): string[] {
  if (block.kind === 'heading') return ['', sheet.pens.bold(wrap(text(block.text), sheet.width))]
  if (block.kind === 'lines') return block.lines.map((line) => printLine('  ', line, sheet))
  if (block.kind === 'events') return block.rows.flatMap((row) => showRow(row, sheet))
  return showTable(
    block.columns.map(text),
    block.rows.map((row) => row.map(text)),
    sheet,
  )
}

function showRow({ head, detail }: EventRow, sheet: Sheet): string[] {
  return [hang('  ', inline(head, sheet), sheet.width), ...(detail.length === 0 ? [] : [hang('    ', inline(detail, sheet), sheet.width)])]
}

/** Where the table does not fit, each row stands as its first cell with the others under it. */
function showTable(columns: readonly string[], rows: readonly (readonly string[])[], { width, pens }: Sheet): string[] {
  const heads = columns.map((name) => ({ head: pens.dim(name), side: 'left' as const }))
  const fitted = table(heads, rows, width - 2)
  if (fitted !== null) return fitted.map((line) => `  ${line}`)
  return rows.flatMap(([first = '', ...others]) => [
    hang('  ', pens.bold(first), width),
    ...others.filter((cell) => cell !== '').map((cell) => hang('    ', cell, width)),
  ])
}
