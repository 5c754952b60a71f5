import { ComponentType } from 'discord.js'
import { answer, type Bot } from '../../core/dispatch.ts'
import { botOf } from '../../core/house.ts'
import type { Invocation } from '../../core/invocation.ts'
import type { Reply } from '../../core/reply.ts'
import { arm } from './arm.ts'
import type { Front, Said } from './front.ts'
import { inline } from './inline.ts'
import { LIMITS } from './limits.ts'
import { ACCENTS, type Offered, panel } from './panel.ts'
import { plan, TEXT_NAME } from './plan.ts'
import { acknowledge, deferred, drop, edit, follow } from './respond.ts'
import { show } from './show.ts'
import { trouble } from './trouble.ts'

/** How an answer came to be, and what the surface adds to it. */
export interface Delivery {
  /** Whether the deferral is seen by the one who asked only. */
  readonly ephemeral: boolean
  readonly more?: readonly Offered[]
  readonly signed?: string
}

/** What a surface has done already, and what it adds to the answer. */
export interface How {
  /** True where it has been acknowledged, privately. */
  readonly acknowledged?: boolean
  more?(reply: Reply): Offered[]
}

/** Acknowledges at once, with the visibility that the desk has by default, and then answers. */
export async function deferAndAnswer(front: Front, said: Said, invocation: Invocation, readFile: Bot['readFile'], how: How = {}): Promise<void> {
  const { acknowledged = false, more = () => [] } = how
  const ephemeral = acknowledged || front.visibility.get(said.speaker.room.workspace) !== 'channel'
  if (!acknowledged && !(await acknowledge(front, said.interaction, deferred(ephemeral)))) return
  const { reply, bot } = await ask(front, said, invocation, readFile)
  await deliver(front, said, reply, bot, { ephemeral, more: more(reply) })
}

/** Asks the bot of the workspace’s own desk. Where that fails, the answer says so, and there is no bot. */
export async function ask(
  { house, visibility }: Front,
  { speaker }: Said,
  invocation: Invocation,
  readFile: Bot['readFile'],
): Promise<{ reply: Reply; bot: Bot | null }> {
  try {
    const bot = await botOf(house, speaker.room.workspace, readFile)
    const reply = await answer(bot, invocation)
    visibility.set(speaker.room.workspace, (await bot.desk.settings()).visibility)
    return { reply, bot }
  } catch (error) {
    return { reply: trouble(house, error), bot: null }
  }
}

/** Replaces the deferral with the answer. An answer that turns out to be private is taken out of the channel; a private change leaves a receipt there. */
export async function deliver(front: Front, said: Said, reply: Reply, bot: Bot | null, { ephemeral, more = [], signed }: Delivery): Promise<void> {
  const { interaction } = said
  const shown = await show(reply, {
    ...placeOf(front, said, bot),
    shareable: ephemeral || reply.visibility === 'private',
    more,
    ...(signed === undefined ? {} : { signed }),
  })
  if (!ephemeral && reply.visibility === 'private') {
    await drop(front.rest, interaction)
    return follow(front.rest, interaction, shown, true)
  }
  await edit(front.rest, interaction, shown).catch((error: unknown) => insteadOf(front, said, reply, error))
  if (ephemeral && reply.receipt !== undefined) await leaveReceipt(front, said, reply, bot)
}

/** Whatever Discord had against the answer, nobody is left waiting: its text is given as a file. */
async function insteadOf({ house, rest, showPlain }: Front, { interaction }: Said, reply: Reply, error: unknown): Promise<void> {
  house.report('discord-answer', error)
  const line = panel({ accent: ACCENTS.warn, head: ['⚠  Discord did not take this answer as it was; its text is in the file.'] })
  const file = { name: TEXT_NAME, data: Buffer.from(showPlain(reply)), contentType: 'text/plain; charset=utf-8' }
  const { container } = plan(line, new Map(), [{ type: ComponentType.File, file: { url: `attachment://${TEXT_NAME}` } }])
  await edit(rest, interaction, { components: [container], files: [file] })
}

/** What `show` needs to know of the place where somebody was answered. */
export function placeOf({ house, showPlain }: Front, { interaction, speaker }: Said, bot: Bot | null) {
  const { workspace } = speaker.room
  const offer = bot === null ? null : { desk: bot.desk, switchboard: house.switchboard, workspace, member: speaker.who.key }
  return { house, offer, showPlain, shareable: true, largestFile: Math.min(interaction.attachment_size_limit, LIMITS.file) }
}

/** One line to the channel, which needs no permission there; whoever reads it can open the event. */
async function leaveReceipt(front: Front, said: Said, { receipt = [], share }: Reply, bot: Bot | null): Promise<void> {
  const { offer } = placeOf(front, said, bot)
  const open: Offered[] = share === undefined ? [] : [{ label: 'Open', use: { does: 'answer', line: share } }]
  const line = panel({ accent: ACCENTS.ok, rows: [{ text: inline(receipt), ...(open[0] === undefined ? {} : { button: open[0] }) }] })
  const ids = offer === null ? new Map<Offered, string>() : await arm(line, offer)
  await follow(front.rest, said.interaction, { components: [plan(line, ids).container], files: [] }, false)
}
