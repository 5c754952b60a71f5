import type { Reply } from '../../core/reply.ts'

/** What Discord is reached with. */
export interface DiscordOptions {
  readonly token: string
  /** Another server than Discord's, `/api` included; null for Discord's own. */
  readonly api: string | null
  /** How many connections the servers are shared among. */
  readonly shards: 'auto' | number
  /** Where commands are registered: everywhere, or in each server, where they appear at once. */
  readonly register: 'global' | 'guild'
  /** How an answer reads without a screen. */
  showPlain(reply: Reply): string
}
