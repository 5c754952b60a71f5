import { Installs } from '../../../../src/adapters/slack/installs.ts'
import { post, trace } from '../../../../src/adapters/slack/post.ts'
import { openWeb } from '../../../../src/adapters/slack/web.ts'
import type { House } from '../../../../src/core/house.ts'
import type { Poster } from '../../../../src/digest/courier.ts'
import { showPlain } from '../../../../src/render/plain.ts'

/** Where Slack is, and as whom. */
export interface SlackReach {
  readonly url: string
  readonly token: string
}

/** What the adapter does, without the connection that listens. */
export async function posterOf({ url, token }: SlackReach, house: House): Promise<Poster> {
  const installs = new Installs(house.switchboard, '')
  installs.useSingle({ token, bot: '', botUser: '', by: '', name: '' })
  const names = { event: 'event', digest: 'digest', desk: 'desk' }
  const options = { botToken: token, appToken: 'xapp-1-none', signingSecret: null, port: 0, url: null, oauth: null, apiUrl: url, names, showPlain }
  const poster = { house, options, web: openWeb(url, installs) }
  return { platform: 'slack', post: (message) => post(poster, message), trace: (message) => trace(poster, message) }
}
