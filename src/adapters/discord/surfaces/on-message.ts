import { type APIMessageApplicationCommandInteraction, InteractionResponseType } from 'discord.js'
import { type Command, findCommand } from '../../../core/command.ts'
import { lineOf } from '../../../core/typed-line.ts'
import { deferAndAnswer } from '../deliver.ts'
import type { Front, Said } from '../front.ts'
import { verbToken } from '../parse/custom-id.ts'
import { readMessage, type SaidMessage, sourceOf } from '../parse/message.ts'
import { REPORT_MESSAGE } from '../register/names.ts'
import { acknowledge } from '../respond.ts'
import { modal } from './modal.ts'

type OnMessage = Said<APIMessageApplicationCommandInteraction>

const LOG_KEYS = ['text', 'when', 'place', 'by', 'src']
const REPORT_KEYS = ['event', 'src', 'said-by', 'killed', 'quote']

/** An entry of a message's menu. The content comes with it, so the bot needs no right to read along. */
export async function onMessage(front: Front, said: OnMessage): Promise<void> {
  const { name, target_id: target, resolved } = said.interaction.data
  const message = resolved.messages[target]
  if (message === undefined) return
  const told = readMessage(message, said.speaker.room.workspace.slice('discord:'.length))
  const verb = (wanted: string): Command | undefined => findCommand(front.house.commands, 'event', wanted)
  const [log, read, report] = [verb('log'), verb('read'), verb('report')]
  if (name === REPORT_MESSAGE) return open(front, said, report, REPORT_KEYS, { quote: words(told), src: [sourceOf(told)] })
  if (read === undefined || log === undefined || told.text === '') return open(front, said, log, LOG_KEYS, { text: words(told), src: [sourceOf(told)] })
  return readIt(front, said, told, { log, read })
}

/** A form with what the message says already in it. */
async function open(
  front: Front,
  { interaction }: OnMessage,
  command: Command | undefined,
  keys: readonly string[],
  values: Readonly<Record<string, string[]>>,
): Promise<void> {
  if (command === undefined) return
  const data = modal(command, { keys, values, token: verbToken(command.root, command.verb), does: 'form' })
  await acknowledge(front, interaction, { type: InteractionResponseType.Modal, data })
}

/** Reads the message into drafts; whoever would rather write the event has the form beside them. */
async function readIt(front: Front, said: OnMessage, told: SaidMessage, { log, read }: { log: Command; read: Command }): Promise<void> {
  const values = { text: words(told), src: [sourceOf(told)], published: [told.day] }
  const form = { does: 'form' as const, line: lineOf(log, { text: words(told), src: [sourceOf(told)] }), keys: LOG_KEYS }
  const invocation = { root: read.root, verb: read.verb, values, typed: `/${lineOf(read, values)}`, ...said.speaker }
  const noFile = (name: string): Promise<string> => Promise.reject(new Error(`A message carries no file ${name}.`))
  await deferAndAnswer(front, said, invocation, noFile, { more: () => [{ label: 'Write it in a form', use: form }] })
}

function words({ text }: SaidMessage): string[] {
  return text === '' ? [] : [text]
}
