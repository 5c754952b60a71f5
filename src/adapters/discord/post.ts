import { createHash } from 'node:crypto'
import { type APIChannel, type APIMessage, DiscordAPIError, HTTPError, RateLimitError, REST, Routes } from 'discord.js'
import type { House } from '../../core/house.ts'
import type { keepActions } from '../../core/keep-actions.ts'
import type { Outcome, Outgoing, Trace } from '../../core/outgoing.ts'
import { CODES, LIMITS } from './limits.ts'
import type { DiscordOptions } from './options.ts'
import { payload } from './respond.ts'
import { restOptions } from './rest-options.ts'
import { show } from './show.ts'

/** A client that neither tries again nor waits, one for each token: whoever posts decides about that. */
const clients = new Map<string, REST>()

function clientOf(options: DiscordOptions): REST {
  const { token, api } = options
  const key = `${api} ${token}`
  const known = clients.get(key) ?? new REST({ ...restOptions(options), retries: 0, timeout: 15_000, rejectOnRateLimit: () => true }).setToken(token)
  clients.set(key, known)
  return known
}

/** How many of a channel's latest messages are looked through for one of ours. */
const LOOKED_AT = 100

/** Posts a message that nobody asked for just now. Discord refuses a second one of the same key within a few minutes (`enforce_nonce`). */
export async function post(house: House, options: DiscordOptions, message: Outgoing): Promise<Outcome> {
  const rest = clientOf(options)
  try {
    const channel = await channelOf(rest, message)
    const shown = await show(message.reply, { ...(await placeOf(house, options, message)), id: markOf(message.key) })
    const reference = message.under === null ? {} : { message_reference: { message_id: message.under, fail_if_not_exists: false } }
    const sent = (await rest.post(Routes.channelMessages(channel), payload(shown, 0, { nonce: message.key, enforce_nonce: true, ...reference }))) as APIMessage
    return { kind: 'sent', message: sent.id }
  } catch (error) {
    return outcomeOf(error)
  }
}

/** Looks among the channel's latest messages for one that carries the key: in its nonce, or as the number of its outermost component. */
export async function trace(options: DiscordOptions, message: Outgoing): Promise<Trace> {
  const rest = clientOf(options)
  try {
    const channel = await channelOf(rest, message)
    const messages = (await rest.get(Routes.channelMessages(channel), { query: new URLSearchParams({ limit: String(LOOKED_AT) }) })) as APIMessage[]
    const found = messages.find(({ nonce, components }) => nonce === message.key || components?.[0]?.id === markOf(message.key))
    return found === undefined ? { kind: 'absent' } : { kind: 'found', message: found.id }
  } catch (error) {
    return { kind: 'untold', why: error instanceof Error ? error.message : String(error) }
  }
}

/** The key as a number that a component can have (32 bits, above 0); the message shows nothing of it. */
function markOf(key: string): number {
  return createHash('sha256').update(key).digest().readUInt32BE(0) >>> 1 || 1
}

async function channelOf(rest: REST, { to }: Outgoing): Promise<string> {
  if ('channel' in to) return to.channel
  const { id } = (await rest.post(Routes.userChannels(), { body: { recipient_id: to.member.replace(/^discord:/u, '') } })) as APIChannel
  return id
}

/** In a private conversation nothing can be pressed: it belongs to no desk. */
async function placeOf(house: House, { showPlain }: DiscordOptions, { workspace, to }: Outgoing) {
  const place = { house, showPlain, shareable: false, largestFile: LIMITS.file }
  if ('member' in to) return { ...place, offer: null }
  return {
    ...place,
    offer: { desk: await house.deskOf(workspace), switchboard: house.switchboard, workspace, member: '' } satisfies Parameters<typeof keepActions>[0],
  }
}

/** What an error says of the message: it will not arrive, it may later, or nobody knows. */
function outcomeOf(error: unknown): Outcome {
  const why = error instanceof Error ? error.message : String(error)
  if (error instanceof RateLimitError) return { kind: 'later', seconds: Math.ceil(error.retryAfter / 1000), why: 'Discord asks to wait.' }
  if (error instanceof DiscordAPIError) return { kind: 'refused', why: REFUSALS[error.code] ?? why }
  if (error instanceof HTTPError && error.status < 500) return { kind: 'refused', why }
  return { kind: 'unknown', why }
}

const REFUSALS: Readonly<Record<string | number, string>> = {
  [CODES.unknownChannel]: 'There is no such channel any more.',
  [CODES.unknownGuild]: 'The bot is not in that server any more.',
  [CODES.noAccess]: 'The bot may not see that channel, or was removed from the server.',
  [CODES.noPermission]: 'The bot may not write in that channel.',
  [CODES.closedToBots]: 'This person takes no private messages from the bot.',
  0: 'Discord refuses the token of the bot.',
}
