import stringWidth from 'string-width'
import type { CardField } from '../../../core/reply.ts'
import { inline, text } from '../inline.ts'
import type { Sheet } from '../sheet.ts'
import { hang, wrap } from '../wrap.ts'
import { sign } from './notice.ts'
import type { Renderer } from './renderer.ts'

/** One event: a heading, what looks wrong, what it says field by field, and the line that recreates it, left whole so that it can be copied. */
export const card: Renderer<'eventCard'> = ({ heading, notes, fields, recreate }, sheet) => {
  const labels = Math.max(0, ...fields.map((field) => stringWidth(text(field.label))))
  return [
    sheet.pens.bold(wrap(inline(heading, sheet).trim(), sheet.width, '  ')),
    ...notes.map((note) => `  ${sign('warn', sheet)} ${hang('    ', inline(note, sheet), sheet.width).trimStart()}`),
    ...fields.map((field) => showField(field, labels, sheet)),
    sheet.pens.dim(`  ${text(recreate).replaceAll('\n', ' ')}`),
  ]
}

/** The label stands before the first line; further lines and broken ones begin under the value. */
function showField({ label, lines }: CardField, labels: number, sheet: Sheet): string {
  const name = text(label)
  const indent = ' '.repeat(labels + 4)
  const value = lines.map((line) => wrap(inline(line, sheet), sheet.width, indent)).join(`\n${indent}`)
  return `  ${sheet.pens.dim(name)}${' '.repeat(labels - stringWidth(name) + 2)}${value}`
}
