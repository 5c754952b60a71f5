import type { ActionsBlock, Button } from '@slack/types'
import type { ReplyAction } from '../../core/reply.ts'
import { LIMITS } from './limits.ts'
import { plain } from './piece.ts'
import { clean } from './text.ts'

/** What a button does: the first part of its action id. */
export const DOES = { run: 'run', share: 'share', whole: 'whole', pick: 'pick', form: 'form', edit: 'edit' } as const

const STYLES: Readonly<Record<string, NonNullable<Button['style']>>> = { Save: 'primary', Retract: 'danger', Drop: 'danger' }

/** A button; its value is the token of what it does, and nothing else. */
export function button(label: string, does: string, token: string): Button {
  const text = clean(label).trim() || '…'
  const style = STYLES[label]
  return { type: 'button', action_id: does, text: plain(text, LIMITS.button), value: token, ...(style === undefined ? {} : { style }) }
}

/** Buttons for what has a token, in rows of as many as Slack takes. `row` tells the rows of one message apart. */
export function buttonRow(row: string, actions: readonly ReplyAction[], tokens: ReadonlyMap<string, string>, more: readonly Button[] = []): ActionsBlock[] {
  const offered = actions.flatMap(({ label, command }, at) => {
    const token = tokens.get(command)
    return token === undefined ? [] : [button(label, `${DOES.run}:${at}`, token)]
  })
  const all = [...offered, ...more]
  const rows: ActionsBlock[] = []
  for (let from = 0; from < all.length; from += LIMITS.buttonsInRow)
    rows.push({ type: 'actions', block_id: `${row}:${from}`, elements: all.slice(from, from + LIMITS.buttonsInRow) })
  return rows
}
