import {
  type APIInteraction,
  type APIInteractionResponse,
  type APIMessageTopLevelComponent,
  DiscordAPIError,
  InteractionResponseType,
  MessageFlags,
  type RawFile,
  type REST,
  Routes,
} from 'discord.js'
import type { Front } from './front.ts'
import { CODES } from './limits.ts'

/** A message as it is sent. */
export interface Shown {
  readonly components: readonly APIMessageTopLevelComponent[]
  readonly files: readonly (RawFile & { readonly description?: string })[]
}

type Addressed = Pick<APIInteraction, 'id' | 'token' | 'application_id'>

/** Nothing that the bot says mentions anybody. */
const NOBODY = { parse: [] }

/**
 * The first answer, which is due within three seconds and may be given once. False where it came too late or somebody else gave it
 * (10062, 40060): then nothing is done, because nobody would hear of it, and the operator is told.
 */
export async function acknowledge(
  { rest, house }: Pick<Front, 'rest' | 'house'>,
  { id, token }: Addressed,
  response: APIInteractionResponse,
): Promise<boolean> {
  try {
    await rest.post(Routes.interactionCallback(id, token), { body: response, auth: false })
    return true
  } catch (error) {
    if (error instanceof DiscordAPIError && (error.code === CODES.unknownInteraction || error.code === CODES.alreadyAnswered)) {
      house.report('discord-late', error)
      return false
    }
    throw error
  }
}

export const deferred = (ephemeral: boolean): APIInteractionResponse => ({
  type: InteractionResponseType.DeferredChannelMessageWithSource,
  data: ephemeral ? { flags: MessageFlags.Ephemeral } : {},
})

export const deferredUpdate: APIInteractionResponse = { type: InteractionResponseType.DeferredMessageUpdate }

/** An answer at once, seen by the one who asked. */
export const atOnce = ({ components }: Shown): APIInteractionResponse => ({
  type: InteractionResponseType.ChannelMessageWithSource,
  data: { flags: MessageFlags.Ephemeral | MessageFlags.IsComponentsV2, components: [...components], allowed_mentions: NOBODY },
})

/** Puts the answer in the place of the deferral, or of the message whose button was pressed. */
export async function edit(rest: REST, { application_id: application, token }: Addressed, shown: Shown): Promise<void> {
  await rest.patch(Routes.webhookMessage(application, token), { ...payload(shown, 0), auth: false })
}

/** A further message of the answer. */
export async function follow(rest: REST, { application_id: application, token }: Addressed, shown: Shown, ephemeral: boolean): Promise<void> {
  await rest.post(Routes.webhook(application, token), { ...payload(shown, ephemeral ? MessageFlags.Ephemeral : 0), auth: false })
}

/** Takes the deferral away. */
export async function drop(rest: REST, { application_id: application, token }: Addressed): Promise<void> {
  await rest.delete(Routes.webhookMessage(application, token), { auth: false })
}

/** The body of a message: files are named, so that those of the message before are dropped. */
export function payload(
  { components, files }: Shown,
  flags: number,
  more: Readonly<Record<string, unknown>> = {},
): { body: Record<string, unknown>; files: RawFile[] } {
  const attachments = files.map(({ name, description }, id) => ({ id: String(id), filename: name, ...(description === undefined ? {} : { description }) }))
  const body = { flags: flags | MessageFlags.IsComponentsV2, components, attachments, allowed_mentions: NOBODY, ...more }
  return { body, files: files.map(({ name, data, contentType }) => ({ name, data, ...(contentType === undefined ? {} : { contentType }) })) }
}
