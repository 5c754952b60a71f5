import stringWidth from 'string-width'
import type { CardField, Content } from '../../../core/reply.ts'
import { inline, text } from '../inline.ts'
import { printLine } from '../print-line.ts'
import type { Sheet } from '../sheet.ts'
import { hang, wrap } from '../wrap.ts'

/** One event or entry of a register: a heading, what changed or looks wrong, what it says field by field, and the line that recreates it, left whole so that it can be copied. */
export function card({ heading, notes, fields, recreate }: Extract<Content, { kind: 'eventCard' | 'entryCard' }>, sheet: Sheet): string[] {
  const labels = Math.max(0, ...fields.map((field) => stringWidth(text(field.label))))
  return [
    sheet.pens.bold(wrap(inline(heading, sheet).trim(), sheet.width, 2)),
    ...notes.map((note) => printLine('  ', note, sheet)),
    ...fields.flatMap((field) => showField(field, labels, sheet)),
    ...(recreate === null ? [] : [sheet.pens.dim(`  ${text(recreate).replaceAll('\n', ' ')}`)]),
  ]
}

/** The label stands before the first line; further lines and broken ones begin under the value. */
export function showField({ label, lines }: CardField, labels: number, sheet: Sheet): string[] {
  const name = text(label)
  const lead = `  ${sheet.pens.dim(name)}${' '.repeat(labels - stringWidth(name) + 2)}`
  const [first = [], ...others] = lines
  return [hang(lead, inline(first, sheet), sheet.width), ...others.map((line) => hang(' '.repeat(labels + 4), inline(line, sheet), sheet.width))]
}
