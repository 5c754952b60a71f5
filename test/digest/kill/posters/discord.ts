import { post, trace } from '../../../../src/adapters/discord/post.ts'
import type { House } from '../../../../src/core/house.ts'
import type { Poster } from '../../../../src/digest/courier.ts'
import { showPlain } from '../../../../src/render/plain.ts'

/** Where Discord is, and as whom. */
export interface DiscordReach {
  readonly url: string
  readonly token: string
}

/** What the adapter does, without the connection that listens. */
export async function posterOf({ url, token }: DiscordReach, house: House): Promise<Poster> {
  const options = { token, api: url, shards: 1, register: 'global', showPlain } as const
  return { platform: 'discord', post: (message) => post(house, options, message), trace: (message) => trace(options, message) }
}
