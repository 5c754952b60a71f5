import stringWidth from 'string-width'
import type { DraftRow } from '../../../core/reply.ts'
import { inline, text } from '../inline.ts'
import type { Sheet } from '../sheet.ts'
import { wrap } from '../wrap.ts'
import { showField } from './card.ts'
import type { Renderer } from './renderer.ts'

/** What was read out of prose: the drafts by number, each with its values, and what no draft explains. */
export const drafts: Renderer<'drafts'> = ({ heading, drafts: rows, notes }, sheet) => [
  sheet.pens.bold(wrap(inline(heading, sheet), sheet.width, 2)),
  ...rows.flatMap((row) => ['', ...showDraft(row, sheet)]),
  ...(notes.length === 0 ? [] : ['']),
  ...notes.map((note) => wrap(inline(note, sheet), sheet.width, 2)),
]

function showDraft({ no, state, head, fields, recreate, actions }: DraftRow, sheet: Sheet): string[] {
  const labels = Math.max(0, ...fields.map((field) => stringWidth(text(field.label))))
  const became = state.is === 'saved' ? ` · saved as E-${state.event}` : state.is === 'dropped' ? ' · dropped' : ''
  return [
    wrap(`${sheet.pens.bold(`${no}.`)} ${inline(head, sheet)}${became}`, sheet.width, 3),
    ...fields.flatMap((field) => showField(field, labels, sheet)),
    sheet.pens.dim(`  ${text(recreate).replaceAll('\n', ' ')}`),
    ...actions.map(({ label, command }) => sheet.pens.dim(`  ${text(label)}: ${text(command)}`)),
  ]
}
