import type { Button } from '@slack/types'
import type { DraftRow } from '../../../core/reply.ts'
import { button, buttonRow, DOES } from '../buttons.ts'
import { inline, words } from '../inline.ts'
import { line, type Piece, raw } from '../piece.ts'
import { showField } from './card.ts'
import type { Renderer, Sheet } from './renderer.ts'

/** What was read out of prose: the drafts by number, each with its values and what can be done with it, and what no draft explains. Instead of the line to paste there is a form. */
export const drafts: Renderer<'drafts'> = ({ heading, drafts: rows, notes }, sheet) => [
  ...line(heading.map((piece) => (piece.t === 'text' ? { t: 'strong', v: piece.v } : piece))),
  ...rows.flatMap((row) => showDraft(row, sheet)),
  ...notes.flatMap((note) => line(note, { what: 'remarks', rank: 2 })),
]

function showDraft({ no, state, head, fields, actions }: DraftRow, { tokens }: Sheet): Piece[] {
  const became = state.is === 'saved' ? ` · saved as E-${state.event}` : state.is === 'dropped' ? ' · dropped' : ''
  const divider: Piece = { is: 'block', block: { type: 'divider' }, cut: { what: null, rank: 0 } }
  return [
    divider,
    ...raw([...words(`${no}. `, { bold: true }), ...inline(head), ...words(became, { bold: true })]),
    ...(state.is === 'open' ? fields.flatMap(showField) : []),
    ...buttonRow(`draft:${no}`, actions, tokens, editButton(actions, tokens)).map(
      (block): Piece => ({ is: 'block', block, cut: { what: 'rows of buttons', rank: 0 } }),
    ),
  ]
}

/** A draft can be corrected in a form: what is looked at is what is corrected. */
function editButton(actions: DraftRow['actions'], tokens: Sheet['tokens']): Button[] {
  const look = actions.find(({ command }) => /^event draft R-\d+\.\d+$/u.test(command))
  const token = look === undefined ? undefined : tokens.get(look.command)
  return token === undefined ? [] : [button('Edit', DOES.edit, token)]
}
