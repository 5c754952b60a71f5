import type { House } from '../../../src/core/house.ts'
import type { Poster } from '../../../src/digest/courier.ts'
import { showPlain } from '../../../src/render/plain.ts'
import { type Fault, filePoster } from '../file-poster.ts'

/** How a process reaches a platform. */
export type Reach =
  | { readonly kind: 'file'; readonly channels: string; readonly faults: number }
  | { readonly kind: 'slack'; readonly url: string; readonly token: string }
  | { readonly kind: 'discord'; readonly url: string; readonly token: string }

const WRONG: readonly Fault[] = ['lost before', 'lost after', 'later', 'killed before', 'killed after']

/** Who posts there: what an adapter does, without the connection that listens. */
export async function posterAt(reach: Reach, house: House): Promise<Poster> {
  if (reach.kind === 'file') {
    const fault = (): Fault => (Math.random() * 100 < reach.faults ? (WRONG[Math.floor(Math.random() * WRONG.length)] ?? null) : null)
    return filePoster(reach.channels, 'chat', fault)
  }
  if (reach.kind === 'discord') {
    const { post, trace } = await import('../../../src/adapters/discord/post.ts')
    const options = { token: reach.token, api: reach.url, shards: 1, register: 'global', showPlain } as const
    return { platform: 'discord', post: (message) => post(house, options, message), trace: (message) => trace(options, message) }
  }
  const [{ post, trace }, { openWeb }, { Installs }] = await Promise.all([
    import('../../../src/adapters/slack/post.ts'),
    import('../../../src/adapters/slack/web.ts'),
    import('../../../src/adapters/slack/installs.ts'),
  ])
  const { token } = reach
  const installs = new Installs(house.switchboard, '')
  installs.useSingle({ token, bot: '', botUser: '', by: '', name: '' })
  const names = { event: 'event', digest: 'digest', desk: 'desk' }
  const options = { botToken: token, appToken: 'xapp-1-none', signingSecret: null, port: 0, url: null, oauth: null, apiUrl: reach.url, names, showPlain }
  const poster = { house, options, web: openWeb(reach.url, installs) }
  return { platform: 'slack', post: (message) => post(poster, message), trace: (message) => trace(poster, message) }
}
