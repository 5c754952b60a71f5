import { type APIMessageComponentInteraction, InteractionResponseType, MessageFlags } from 'discord.js'
import { findCommand } from '../../../core/command.ts'
import type { KeptLine } from '../../../core/switchboard.ts'
import { readLine } from '../../../core/typed-line.ts'
import { withTimeout } from '../../../core/with-timeout.ts'
import { ask, deliver, placeOf } from '../deliver.ts'
import type { Front, Said } from '../front.ts'
import { LIMITS } from '../limits.ts'
import { type Pressed, readCustomId } from '../parse/custom-id.ts'
import { acknowledge, atOnce, deferred, deferredUpdate, edit, follow } from '../respond.ts'
import { show } from '../show.ts'
import { escaped } from '../text.ts'
import { sayReply, trouble } from '../trouble.ts'
import { modal } from './modal.ts'

type Press = Said<APIMessageComponentInteraction>

const GONE = sayReply('warn', 'This button is out of date.', 'Type the command again: its answer has new buttons.')
const NOT_YOURS = sayReply('warn', 'Only the one who was offered this can use it.')
const SHARED = sayReply('info', 'This has been shared already.')
const BUSY = sayReply('warn', 'The log is busy just now.', 'Press it again in a moment.')

/** A button that was pressed, or an entry that was chosen from a list. */
export async function press(front: Front, said: Press): Promise<void> {
  const { data, message } = said.interaction
  const pressed = readCustomId('values' in data ? (data.values[0] ?? '') : data.custom_id)
  if (pressed === null) return sayAtOnce(front, said, GONE)
  if (pressed.does === 'form' || pressed.does === 'edit') return open(front, said, pressed, pressed.does)
  // On a message that others see, a page is turned for the one who asks.
  const inPlace = pressed.does === 'page' && ((message.flags ?? 0) & MessageFlags.Ephemeral) !== 0
  if (pressed.does === 'share') return share(front, said, pressed)
  return inPlace ? turn(front, said, pressed) : answerPress(front, said, pressed)
}

async function answerPress(front: Front, said: Press, { token }: Pressed): Promise<void> {
  if (!(await acknowledge(front, said.interaction, deferred(true)))) return
  const kept = await look(front, said, token)
  if ('content' in kept) return deliver(front, said, kept, null, { ephemeral: true })
  const { reply, bot } = await run(front, said, kept)
  await deliver(front, said, reply, bot, { ephemeral: true })
}

/** Puts another page in the place of this one. */
async function turn(front: Front, said: Press, { token }: Pressed): Promise<void> {
  if (!(await acknowledge(front, said.interaction, deferredUpdate))) return
  const kept = await look(front, said, token)
  const { reply, bot } = 'content' in kept ? { reply: kept, bot: null } : await run(front, said, kept)
  await edit(front.rest, said.interaction, await show(reply, placeOf(front, said, bot)))
}

/** Shows the answer to the channel, once. */
async function share(front: Front, said: Press, { token }: Pressed): Promise<void> {
  if (!(await acknowledge(front, said.interaction, deferredUpdate))) return
  const kept = await look(front, said, token)
  const { room, who } = said.speaker
  const spent = 'content' in kept ? kept : await front.house.switchboard.spend(room.workspace, token).catch((error: unknown) => trouble(front.house, error))
  const refused = 'content' in kept ? kept : typeof spent === 'boolean' ? (spent ? null : SHARED) : spent
  const { reply, bot } = refused !== null || 'content' in kept ? { reply: refused ?? GONE, bot: null } : await run(front, said, kept)
  const signed = `Shared by ${escaped(who.name)}`
  const shown = await show(reply, { ...placeOf(front, said, bot), shareable: false, ...(refused === null ? { signed } : {}) })
  await follow(front.rest, said.interaction, shown, refused !== null || !reply.ok)
}

/** Opens a form, filled with what its line says. It has to be the first answer, so the log is waited for briefly. */
async function open(front: Front, said: Press, { token, keys }: Pressed, does: 'form' | 'edit'): Promise<void> {
  const kept = await withTimeout(LIMITS.openMs, look(front, said, token), BUSY)
  if ('content' in kept) return sayAtOnce(front, said, kept)
  const read = readLine(kept.line, front.house.commands)
  const { root, verb, values } = read.ok ? read.invocation : { root: '', verb: '', values: {} }
  const command = findCommand(front.house.commands, root, verb)
  if (command === undefined) return sayAtOnce(front, said, GONE)
  await acknowledge(front, said.interaction, { type: InteractionResponseType.Modal, data: modal(command, { keys, values, token, does }) })
}

/** The line behind a token, or what is said instead. */
async function look({ house }: Front, { speaker }: Press, token: string): Promise<KeptLine | typeof GONE> {
  try {
    const kept = await house.switchboard.keptLine(speaker.room.workspace, token)
    if (kept === null) return GONE
    return kept.only !== null && kept.only !== speaker.who.key ? NOT_YOURS : kept
  } catch (error) {
    return trouble(house, error)
  }
}

async function run(front: Front, said: Press, { line }: KeptLine) {
  const read = readLine(line, front.house.commands)
  if (!read.ok) return { reply: GONE, bot: null }
  return ask(front, said, { ...read.invocation, ...said.speaker }, () => Promise.reject(new Error('A button carries no file.')))
}

async function sayAtOnce(front: Front, said: Press, reply: typeof GONE): Promise<void> {
  const shown = await show(reply, placeOf(front, said, null))
  await acknowledge(front, said.interaction, atOnce(shown))
}
