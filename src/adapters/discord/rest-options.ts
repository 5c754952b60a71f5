import type { RESTOptions } from 'discord.js'
import type { DiscordOptions } from './options.ts'

/**
 * How Discord is called. By itself the library sends through whichever undici came first in the process. Beside Slack's client that is
 * a later one than its own, which cannot send a form with a file; `fetch` makes the bytes of a form itself.
 */
export function restOptions({ api }: DiscordOptions): Partial<RESTOptions> {
  return { ...(api === null ? {} : { api }), makeRequest: fetch as unknown as RESTOptions['makeRequest'] }
}
