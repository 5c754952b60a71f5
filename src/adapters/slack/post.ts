import type { WebClient } from '@slack/web-api'
import type { House } from '../../core/house.ts'
import type { Outcome, Outgoing, Trace } from '../../core/outgoing.ts'
import { bare } from './bare.ts'
import { fallback } from './message.ts'
import type { SlackOptions } from './options.ts'
import { type Drawn, offersOf, render } from './render.ts'
import { givePicture } from './surfaces/pictures.ts'
import { upload } from './upload.ts'
import { refusalCode, type Web } from './web.ts'

/** What marks our messages in Slack's metadata. */
const EVENT_TYPE = 'sitlog_message'
/** What Slack says when trying again may help; everything else it says is for good until somebody changes something. */
const PASSING = /^(?:internal_error|fatal_error|service_unavailable|request_timeout|ratelimited|rate_limited|message_limit_exceeded|team_added_to_org)$/u
const PAUSE_SECONDS = 60
const LOOKED_AT = 200
/** An attempt is looked for among the messages of so long before now. */
const LOOK_BACK_SECONDS = 2 * 86_400

/** What posting needs. */
export interface Poster {
  readonly house: House
  readonly options: SlackOptions
  readonly web: Web
}

/** Posts a message that nobody asked for just now: once, with its key in the metadata, by which it is found again. Never throws. */
export async function post(poster: Poster, message: Outgoing): Promise<Outcome> {
  const client = poster.web.background(message.workspace)
  if (client === null) return { kind: 'refused', why: 'Sitlog is not installed in this workspace.' }
  try {
    const pictures = await draw(poster, client, message)
    const sent = await send(poster, client, message, pictures).catch((error: unknown) => {
      // Slack refuses the whole message for a picture that it has not looked at yet; then it goes without.
      if (pictures.length === 0 || refusalCode(error) !== 'invalid_blocks') throw error
      return send(poster, client, message, [])
    })
    await giveFile(poster, client, message, sent.ts ?? '')
    return { kind: 'sent', message: sent.ts ?? '' }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** The file of a message, in its thread. The message is what is found again: where the file cannot be given, the operator hears of it. */
async function giveFile({ house }: Poster, client: WebClient, message: Outgoing, sent: string): Promise<void> {
  const { content } = message.reply
  if (content.kind !== 'file') return
  try {
    const pieces: Buffer[] = []
    for await (const piece of content.file.chunks) pieces.push(Buffer.from(piece))
    const whole = Buffer.concat(pieces)
    const held = { name: content.file.name, size: whole.byteLength, bytes: () => whole }
    await upload(client, held, { channel: await channelOf(client, message), thread: message.under ?? sent, words: '' })
  } catch (error) {
    house.report('file', error)
  }
}

/** Looks for a message by its key where it would stand. */
export async function trace({ web, house }: Poster, message: Outgoing): Promise<Trace> {
  const client = web.background(message.workspace)
  if (client === null) return { kind: 'untold', why: 'Sitlog is not installed in this workspace.' }
  try {
    const channel = await channelOf(client, message)
    const oldest = String(Math.floor(house.clock().getTime() / 1000) - LOOK_BACK_SECONDS)
    const read = { channel, include_all_metadata: true, limit: LOOKED_AT, oldest }
    const { messages } = await (message.under === null ? client.conversations.history(read) : client.conversations.replies({ ...read, ts: message.under }))
    const found = messages?.find(
      ({ metadata }) => metadata?.event_type === EVENT_TYPE && (metadata.event_payload as { key?: string } | undefined)?.key === message.key,
    )
    return found?.ts === undefined ? { kind: 'absent' } : { kind: 'found', message: found.ts }
  } catch (error) {
    return { kind: 'untold', why: error instanceof Error ? error.message : String(error) }
  }
}

async function send({ house, options }: Poster, client: WebClient, message: Outgoing, pictures: readonly Drawn[]) {
  const lines = offersOf(message.reply)
  const tokens = await house.switchboard.keepLines(
    message.workspace,
    lines.map((line) => ({ line, only: null, once: false })),
  )
  const kept = new Map(lines.map((line, at) => [line, tokens[at] ?? '']))
  const { blocks } = render(message.reply, { tokens: kept, tables: true, pictures })
  const text = fallback(options.showPlain(message.reply))
  const metadata = { event_type: EVENT_TYPE, event_payload: { key: message.key } }
  const channel = 'channel' in message.to ? message.to.channel : message.to.member
  return client.chat.postMessage({ channel, ...bare({ text, blocks }), metadata, ...(message.under === null ? {} : { thread_ts: message.under }) })
}

/** Pictures that could be drawn and given to Slack; the words stand without the others. */
async function draw({ house }: Poster, client: WebClient, { reply }: Outgoing): Promise<Drawn[]> {
  const drawn = (reply.pictures ?? []).map((picture) =>
    givePicture(client, picture, house.draw).catch((error: unknown) => {
      house.report('picture', error)
      return []
    }),
  )
  return (await Promise.all(drawn)).flat()
}

async function channelOf(client: WebClient, { to }: Outgoing): Promise<string> {
  if ('channel' in to) return to.channel
  const { channel } = await client.conversations.open({ users: to.member })
  return channel?.id ?? ''
}

function outcomeOf(error: unknown): Outcome {
  const { code, retryAfter } = error as { code?: string; retryAfter?: number }
  const why = error instanceof Error ? error.message : String(error)
  if (code === 'slack_webapi_rate_limited_error') return { kind: 'later', seconds: retryAfter ?? PAUSE_SECONDS, why: 'Slack asks to wait.' }
  const refused = refusalCode(error)
  if (refused === null) return { kind: 'unknown', why }
  return PASSING.test(refused)
    ? { kind: 'later', seconds: PAUSE_SECONDS, why: refused }
    : { kind: 'refused', why: REFUSALS[refused] ?? `Slack says ${refused}.` }
}

/** What Slack says for good, in words that say what to do. */
const REFUSALS: Readonly<Record<string, string>> = {
  is_archived: 'The channel is archived.',
  not_in_channel: 'The bot is not in that channel: /invite it.',
  channel_not_found: 'There is no such channel, or it is private and the bot is not in it.',
  token_revoked: 'Sitlog was removed from this workspace.',
  account_inactive: 'Sitlog was removed from this workspace.',
  invalid_auth: 'Slack refuses the token of the bot.',
}
