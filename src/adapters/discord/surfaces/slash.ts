import { type APIChatInputApplicationCommandInteraction, InteractionResponseType } from 'discord.js'
import { Refusal } from '../../../core/bad-input.ts'
import { findCommand } from '../../../core/command.ts'
import type { Bot } from '../../../core/dispatch.ts'
import { deferAndAnswer, deliver } from '../deliver.ts'
import type { Front, Said } from '../front.ts'
import { LIMITS } from '../limits.ts'
import { verbToken } from '../parse/custom-id.ts'
import { readSlash } from '../parse/slash.ts'
import { acknowledge, deferred } from '../respond.ts'
import { modal } from './modal.ts'

/** A command with its options. One that is bare and needs input opens its form, for which nothing has to be asked. */
export async function slash(front: Front, said: Said<APIChatInputApplicationCommandInteraction>): Promise<void> {
  const { commands } = front.house
  const { root, verb, values, typed, errors } = readSlash(said.interaction.data, commands)
  const command = findCommand(commands, root, verb)
  if (command?.form !== undefined && Object.keys(values).length === 0) {
    const opened = modal(command, { keys: command.form.slice(0, LIMITS.modalParts), values: {}, token: verbToken(root, verb), does: 'form' })
    await acknowledge(front, said.interaction, { type: InteractionResponseType.Modal, data: opened })
    return
  }
  if (errors.length > 0) {
    if (!(await acknowledge(front, said.interaction, deferred(true)))) return
    return deliver(front, said, { content: { kind: 'formErrors', errors, typed }, actions: [], visibility: 'private', ok: false }, null, { ephemeral: true })
  }
  await deferAndAnswer(front, said, { root, verb, values, typed, ...said.speaker }, filesOf(said.interaction))
}

/** The text of a file that came with the command. */
function filesOf({ data }: APIChatInputApplicationCommandInteraction): Bot['readFile'] {
  const attachments = Object.values(data.resolved?.attachments ?? {})
  return async (name) => {
    const file = attachments.find(({ filename }) => filename === name)
    if (file === undefined) throw new Refusal(`No file ${name} came with this.`, 'Choose the option “file” and attach it there.')
    if (file.size > LIMITS.file) throw new Refusal(`${name} has ${Math.ceil(file.size / 1024 / 1024)} MB; a file can have ${LIMITS.file / 1024 / 1024}.`)
    const response = await fetch(file.url)
    if (!response.ok) throw new Refusal(`${name} could not be fetched: Discord answered ${response.status}.`, 'Attach it again.')
    return response.text()
  }
}
