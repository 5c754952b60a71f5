import { z } from 'zod'
import type { Reply } from '../../core/reply.ts'

/** How the bot reaches Discord, as the operator decides it. Every variable is described in `.env.example`. */
export interface DiscordSettings {
  readonly token: string
  /** Another server than Discord's, `/api` included; null for Discord's own. */
  readonly api: string | null
  /** How many connections the servers are shared among. */
  readonly shards: 'auto' | number
  /** Where commands are registered: everywhere, or in each server, where they appear at once. */
  readonly register: 'global' | 'guild'
}

/** What `main.ts` hands in beside the settings. */
export interface DiscordOptions extends DiscordSettings {
  /** How an answer reads without a screen. */
  showPlain(reply: Reply): string
}

/** The variables, by name. An empty one is as if it were not there. */
export const discordSchema = z.strictObject({
  DISCORD_TOKEN: z
    .string()
    .trim()
    .regex(/^[^\s"']*$/u, 'is no token: copy it whole from the page “Bot” of your application, without “Bot” before it and without spaces')
    .default(''),
  DISCORD_API_URL: z
    .string()
    .trim()
    .regex(
      /^(?:https?:\/\/[^\s/]+(?:\/\S*)?)?$/u,
      'is no address. Leave it empty for Discord’s own, or write the whole, as DISCORD_API_URL=http://127.0.0.1:8080/api',
    )
    .default(''),
  DISCORD_SHARDS: z
    .string()
    .regex(/^(?:auto|[1-9]\d{0,3})?$/u, 'is no number of connections. Write DISCORD_SHARDS=auto, or a number as DISCORD_SHARDS=4')
    .default(''),
  DISCORD_COMMANDS: z.enum(['', 'global', 'guild'], 'says where commands are registered: DISCORD_COMMANDS=global or DISCORD_COMMANDS=guild').default(''),
})

/** The settings that follow from the variables: null where Discord is not asked for. */
export function discordSettings(read: z.infer<typeof discordSchema>): DiscordSettings | null {
  const { DISCORD_TOKEN: token, DISCORD_API_URL: api, DISCORD_SHARDS: shards, DISCORD_COMMANDS: register } = read
  if (token === '') return null
  return { token, api: api === '' ? null : withApi(api), shards: shards === '' || shards === 'auto' ? 'auto' : Number(shards), register: register || 'global' }
}

/** A bare server's API is under /api, as Discord's is. */
function withApi(address: string): string {
  const plain = address.replace(/\/+$/u, '')
  return new URL(plain).pathname === '/' ? `${plain}/api` : plain
}
