import { App, type AuthorizeResult } from '@slack/bolt'
import { WebClient } from '@slack/web-api'
import type { House } from '../../core/house.ts'
import { withTimeout } from '../../core/with-timeout.ts'
import type { Adapter } from '../adapter.ts'
import { glue, type Working } from './glue.ts'
import { Installs } from './installs.ts'
import { quietLogger } from './log.ts'
import type { SlackOptions } from './options.ts'
import { spotOf } from './parse/spot.ts'
import { People } from './people.ts'
import { type Poster, post, trace } from './post.ts'
import { receiverOf } from './receiver.ts'
import { openWeb, refusalCode } from './web.ts'

/** Stopping waits this long for what is being answered. */
const PATIENCE_MS = 10_000

/** The bot in Slack. What is being answered stands in `working` for as long. */
export function slack(options: SlackOptions, working: Working = new Set()): Adapter {
  let poster: Poster | null = null
  let end: () => void = () => undefined
  let close: () => Promise<void> = async () => undefined
  const ended = new Promise<void>((done) => {
    end = done
  })
  return {
    platform: 'slack',
    async start(house) {
      const installs = await openInstalls(options, house)
      const web = openWeb(options.apiUrl, installs)
      poster = { house, options, web }
      const { receiver, start, stop } = receiverOf(options, installs, (error) => house.report('slack', error))
      const app = new App({
        receiver,
        authorize: authorizeFrom(installs),
        clientOptions: clientOptions(options),
        logger: quietLogger,
        convoStore: false,
        extendedErrorHandler: true,
      })
      glue(app, { house, options, web, people: new People(house.switchboard, web, house.clock) }, installs, working)
      close = stop
      await start()
      return ended
    },
    post: async (message) => (poster === null ? { kind: 'later', seconds: 5, why: 'Slack is not connected yet.' } : post(poster, message)),
    trace: async (message) => (poster === null ? { kind: 'untold', why: 'Slack is not connected yet.' } : trace(poster, message)),
    async stop() {
      await close()
      await withTimeout(PATIENCE_MS, Promise.allSettled([...working]), null)
      end()
    },
  }
}

function clientOptions({ apiUrl }: SlackOptions) {
  return { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 10_000, rejectRateLimitedCalls: true }
}

/** The installations that are kept, or the one of the token that the operator gave. Throws where Slack does not know that token. */
async function openInstalls(options: SlackOptions, house: House): Promise<Installs> {
  const installs = new Installs(house.switchboard, options.oauth?.tokenKey ?? '')
  if (options.oauth !== null) {
    const shut = await installs.load()
    for (const workspace of shut)
      house.report('slack', new Error(`SLACK_TOKEN_KEY does not open the token of ${workspace}: the app has to be installed there again.`))
  }
  if (options.botToken !== null) {
    const client = new WebClient(options.botToken, { ...clientOptions(options), logger: quietLogger })
    const known = await client.auth.test().catch((error: unknown) => {
      const why = refusalCode(error)
      throw why === null ? error : new Error(`Slack refuses SLACK_BOT_TOKEN (${why}). Copy it again from “OAuth & Permissions”.`)
    })
    installs.useSingle({ token: options.botToken, bot: known.bot_id ?? '', botUser: known.user_id ?? '', by: '', name: known.team ?? '' })
  }
  return installs
}

/** Who the bot is where a delivery comes from. From memory: this comes before the acknowledgement. */
function authorizeFrom(installs: Installs) {
  return async (source: { teamId?: string | undefined; enterpriseId?: string | undefined; isEnterpriseInstall: boolean }): Promise<AuthorizeResult> => {
    const where = spotOf({ team_id: source.teamId, enterprise_id: source.enterpriseId, is_enterprise_install: source.isEnterpriseInstall })
    const install = installs.find(where)
    if (install === null) throw new Error('Authorization: the app is not installed in this workspace.')
    return { botToken: install.token, botId: install.bot, botUserId: install.botUser }
  }
}
