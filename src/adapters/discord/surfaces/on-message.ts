import { type APIMessageApplicationCommandInteraction, InteractionResponseType } from 'discord.js'
import type { Front, Said } from '../front.ts'
import { verbToken } from '../parse/custom-id.ts'
import { readMessage, sourceOf } from '../parse/message.ts'
import { REPORT_MESSAGE } from '../register/names.ts'
import { acknowledge } from '../respond.ts'
import { modal } from './modal.ts'

/** What each entry of a message's menu opens: a verb's form with what the message says already in it. */
const LOG = { verb: 'log', keys: ['text', 'when', 'place', 'by', 'src'], says: 'text' } as const
const REPORT = { verb: 'report', keys: ['event', 'src', 'said-by', 'killed', 'quote'], says: 'quote' } as const

/** An entry of a message's menu. The content comes with it, so the bot needs no right to read along. */
export async function onMessage(front: Front, { interaction, speaker }: Said<APIMessageApplicationCommandInteraction>): Promise<void> {
  const { name, target_id: target, resolved } = interaction.data
  const { verb, keys, says } = name === REPORT_MESSAGE ? REPORT : LOG
  const command = front.house.commands.find((known) => known.root === 'event' && known.verb === verb)
  const message = resolved.messages[target]
  if (command === undefined || message === undefined) return
  const said = readMessage(message, speaker.room.workspace.slice('discord:'.length))
  const values = { [says]: said.text === '' ? [] : [said.text], src: [sourceOf(said)] }
  const data = modal(command, { keys, values, token: verbToken('event', verb), does: 'form' })
  await acknowledge(front.rest, interaction, { type: InteractionResponseType.Modal, data })
}
