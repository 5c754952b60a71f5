import type { Button, KnownBlock } from '@slack/types'
import { eventId } from '../../core/event.ts'
import { keepActions } from '../../core/keep-actions.ts'
import type { Line, Reply, ReplyAction } from '../../core/reply.ts'
import { typeForm } from '../../core/typed-form.ts'
import { withTimeout } from '../../core/with-timeout.ts'
import { button, DOES } from './buttons.ts'
import { LIMITS } from './limits.ts'
import { fallback, note, REASONS } from './message.ts'
import { flat, plain } from './piece.ts'
import { MESSAGE, type Plan, VIEW } from './plan.ts'
import { type Drawn, offersOf, render } from './render.ts'
import { NotTaken } from './respond.ts'
import type { Message, Stage } from './stage.ts'
import { openForm } from './surfaces/open-form.ts'
import { drawPictures } from './surfaces/pictures.ts'
import { sendFile } from './surfaces/send-file.ts'
import { clean } from './text.ts'
import type { Turn } from './turn.ts'
import { refusalCode } from './web.ts'

/** How long an answer waits for its buttons before it is shown without them. */
const BUTTONS_WITHIN_MS = 2000

/** Shows an answer where it belongs: a form opens, a file is sent, everything else is a message; and a change is told to the channel. */
export async function present(turn: Turn, line: string, answered: Reply, instead: boolean): Promise<void> {
  const reply = withEdit(answered)
  if (reply.content.kind === 'form' && (await openForm(turn, reply.content))) return
  if (reply.content.kind === 'file') return sendFile(turn, reply, reply.content.file)
  const pictures = reply.pictures === undefined ? [] : await drawPictures(turn, reply.pictures)
  await show(turn, line, reply, pictures, instead)
  if (reply.ok && reply.visibility === 'private' && reply.receipt !== undefined) await tellChannel(turn, reply, reply.receipt)
}

/** Shows it with its tables and pictures, or without where Slack does not take them. */
async function show(turn: Turn, line: string, reply: Reply, pictures: readonly Drawn[], instead: boolean): Promise<void> {
  const { stage } = turn
  const openly = reply.visibility === 'channel' && reply.ok && stage.announce !== null
  const send = async (look: { tables: boolean; pictures: readonly Drawn[] }): Promise<void> => {
    const message = await layOut(turn, line, reply, { ...look, open: openly })
    return openly && stage.announce !== null ? stage.announce(message) : stage.tell(message, instead)
  }
  await send({ tables: stage.tables, pictures }).catch(async (error: unknown) => {
    if (!isBadBlocks(error) || (!stage.tables && pictures.length === 0)) throw error
    turn.bot.report('blocks', error)
    await send({ tables: false, pictures: [] })
  })
}

/** An answer as a message: with buttons for what it offers, and for what Slack alone can do. */
async function layOut(turn: Turn, line: string, reply: Reply, look: { pictures: readonly Drawn[]; tables: boolean; open: boolean }): Promise<Message> {
  const { talk, stage } = turn
  const kept = await keepOffers(turn, offersOf(reply))
  const sharing = look.open ? [] : await shareButton(turn, reply)
  const budget = stage.tables ? MESSAGE : VIEW
  const draw = (more: readonly Button[]): Plan => render(reply, { tokens: kept, tables: look.tables, pictures: look.pictures, more, budget })
  const first = draw([...sharing, ...(await formButton(turn, reply)), ...(await settingsButton(turn, line, reply))])
  const plan = first.cuts.length === 0 ? first : draw([...sharing, ...(await wholeButton(turn, line, reply))])
  return { text: fallback(talk.options.showPlain(reply)), blocks: plan.blocks }
}

/** An answer in full as a message for everybody, without buttons that are one person's. */
export async function layOutShared(turn: Turn, line: string, reply: Reply, pictures: readonly Drawn[], tables: boolean): Promise<Message> {
  return layOut(turn, line, { ...reply, actions: reply.actions.filter(({ label }) => /page$|^History$|^Show/u.test(label)) }, { pictures, tables, open: true })
}

/** An answer for a window, where tables and sharing are not; what has to be told to a channel is told. */
export async function layOutInView(turn: Turn, line: string, reply: Reply): Promise<Message> {
  return layOut(turn, line, withEdit(reply), { pictures: [], tables: false, open: true })
}

/** Tokens for the offered lines. Where they cannot be stored in time, the answer is shown without those buttons. */
async function keepOffers({ talk, bot, spot, who }: Turn, lines: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const offer = { desk: bot.desk, switchboard: talk.house.switchboard, workspace: spot.workspace, member: who.key }
  const kept = keepActions(offer, lines).catch((error: unknown) => {
    bot.report('buttons', error)
    return []
  })
  const tokens = await withTimeout(BUTTONS_WITHIN_MS, kept, [])
  return new Map(lines.flatMap((line, at) => (tokens[at] === undefined ? [] : [[line, tokens[at]]])))
}

/** `Share`, which works once. */
async function shareButton(turn: Turn, { ok, share }: Reply): Promise<Button[]> {
  if (share === undefined || !ok || turn.stage.announce === null) return []
  return keepButton(turn, 'Share', DOES.share, share, true)
}

/** What was cut can be had whole. */
async function wholeButton(turn: Turn, line: string, reply: Reply): Promise<Button[]> {
  const again = reply.share ?? line
  return keepButton(turn, 'Send me all of it', DOES.whole, again, false)
}

/** A line that did not read can be mended in a form, with what was typed in its fields. */
async function formButton(turn: Turn, { content }: Reply): Promise<Button[]> {
  const typed = 'typed' in content ? (content.typed ?? '') : ''
  return typed === '' ? [] : keepButton(turn, content.kind === 'form' ? 'Open the form' : 'Mend it in a form', DOES.form, typed, false)
}

/** The settings can be changed in a form, with what is in force in its fields. */
async function settingsButton(turn: Turn, line: string, { content, data }: Reply): Promise<Button[]> {
  if (content.kind !== 'doc' || !/^\/?desk settings\b/u.test(line)) return []
  const inForce = Object.entries((data ?? {}) as Readonly<Record<string, unknown>>).flatMap(([key, value]) =>
    typeof value === 'string' ? [[key, [value]] as const] : [],
  )
  return keepButton(turn, 'Change', DOES.form, `desk settings ${typeForm(Object.fromEntries(inForce), null)}`, false)
}

async function keepButton({ talk, spot, who, bot }: Turn, label: string, does: string, line: string, once: boolean): Promise<Button[]> {
  const keeping = talk.house.switchboard.keepLines(spot.workspace, [{ line, only: who.key, once }]).catch((error: unknown) => {
    bot.report('buttons', error)
    return []
  })
  const kept = await withTimeout(BUTTONS_WITHIN_MS, keeping, [])
  return kept[0] === undefined ? [] : [button(label, does, kept[0])]
}

/** An event that counts can be corrected in a form. */
function withEdit(reply: Reply): Reply {
  const { content } = reply
  if (content.kind !== 'eventCard' || content.event.status !== 'live') return reply
  const edit: ReplyAction = { label: 'Edit', command: `event edit ${eventId(content.event.no)}` }
  return reply.actions.some(({ command }) => command === edit.command)
    ? reply
    : { ...reply, actions: [...reply.actions.slice(0, 1), edit, ...reply.actions.slice(1)] }
}

/** One line for the channel, with a button that opens the event. What keeps it from being told is said to the person. */
async function tellChannel(turn: Turn, { content }: Reply, receipt: Line): Promise<void> {
  const { stage, spot } = turn
  if (stage.announce === null || spot.channel === null || spot.channel.startsWith('D')) return
  const line = content.kind === 'eventCard' ? `event show ${eventId(content.event.no)}` : null
  const kept = line === null ? new Map<string, string>() : await keepOffers(turn, [line])
  await stage.announce(receiptMessage(receipt, line === null ? undefined : kept.get(line))).catch((error: unknown) => sayUntold(turn, stage, error))
}

function receiptMessage(receipt: Line, token: string | undefined): Message {
  const text = clean(flat(receipt)).replaceAll('\n', ' ')
  const open = token === undefined ? {} : { accessory: button('Open', DOES.run, token) }
  const block: KnownBlock = { type: 'section', text: plain(text, LIMITS.plainText), ...open }
  return { text: fallback(text), blocks: [block] }
}

async function sayUntold({ bot, talk }: Turn, stage: Stage, error: unknown): Promise<void> {
  bot.report('receipt', error)
  const why = REASONS[refusalCode(error) ?? ''] ?? 'Slack did not take it'
  await stage.tell(note(`It is saved, but the channel was not told: ${why}.`), false).catch((failed: unknown) => talk.house.report('receipt', failed))
}

function isBadBlocks(error: unknown): boolean {
  return refusalCode(error) === 'invalid_blocks' || (error instanceof NotTaken && /invalid_blocks|msg_blocks_too_long/u.test(error.why))
}
