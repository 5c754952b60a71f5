import type { Command } from '../../../core/command.ts'
import type { DraftRow } from '../../../core/reply.ts'
import { inline, small } from '../inline.ts'
import { ACCENTS, type Menu, panel, type Row } from '../panel.ts'
import { offered } from '../use-of.ts'
import { fieldRow } from './card.ts'
import type { Renderer } from './renderer.ts'

/** What was read out of prose: numbered drafts with their first action beside them, the others in a list, and what no draft explains. */
export const drafts: Renderer<'drafts'> = ({ heading, drafts: rows, notes }, commands) =>
  panel({
    accent: ACCENTS.drafts,
    head: [`### ${inline(heading)}`],
    rows: rows.map((row) => showDraft(row, commands)),
    tail: notes.map((note) => small(inline(note))),
    unit: 'drafts',
    menus: otherActions(rows, commands),
  })

function showDraft({ no, state, head, fields, actions }: DraftRow, commands: readonly Command[]): Row {
  const became = state.is === 'saved' ? ` · saved as **E-${state.event}**` : state.is === 'dropped' ? ' · *dropped*' : ''
  const [first] = actions
  const text = [`**${no}.** ${inline(head)}${became}`, ...fields.map((field) => fieldRow(field).text)].join('\n')
  return first === undefined ? { text, apart: true } : { text, button: offered(first, commands) }
}

function otherActions(rows: readonly DraftRow[], commands: readonly Command[]): Menu[] {
  const entries = rows.flatMap(({ no, actions }) => actions.slice(1).map((action) => ({ ...offered(action, commands), label: `${no}: ${action.label}` })))
  return entries.length === 0 ? [] : [{ placeholder: 'More for a draft…', entries }]
}
