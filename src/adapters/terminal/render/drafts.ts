import stringWidth from 'string-width'
import type { DraftRow } from '../../../core/reply.ts'
import { inline, text } from '../inline.ts'
import type { Sheet } from '../sheet.ts'
import { hang, wrap } from '../wrap.ts'
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
    ...(state.is === 'open' ? [sheet.pens.dim(`  ${text(recreate).replaceAll('\n', ' ')}`)] : []),
    ...(actions.length === 0
      ? []
      : [
          sheet.pens.dim(hang('  ', actions.map(({ label, command }) => `${text(label)}: ${text(command.replace(/^event /, ''))}`).join('  ·  '), sheet.width)),
        ]),
  ]
}
