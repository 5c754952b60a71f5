import { createHmac } from 'node:crypto'
import type { Server } from 'node:http'
import { HTTPReceiver, type Receiver } from '@slack/bolt'
import type { Installation, InstallationQuery, InstallationStore } from '@slack/oauth'
import type { Installs } from './installs.ts'
import { quietLogger } from './log.ts'
import type { SlackOptions } from './options.ts'
import { workspaceKey } from './parse/spot.ts'
import { BOT_SCOPES } from './scopes.ts'
import { sockets } from './sockets.ts'
import { eventPage } from './surfaces/event-page.ts'

/** Two connections: while Slack renews one, the other is there. */
const CONNECTIONS = 2
const REDIRECT = '/slack/oauth_redirect'

/** Where deliveries come from: Socket Mode, or HTTP with signatures. Where people install the app themselves, its pages are served beside either. */
export function receiverOf(
  options: SlackOptions,
  installs: Installs,
  report: (error: unknown) => void,
): { receiver: Receiver; start(): Promise<void>; stop(): Promise<void> } {
  const { appToken, apiUrl, signingSecret, port } = options
  const pages = options.oauth !== null || options.url !== null
  if (appToken === null) {
    const http = httpReceiver(options, installs, signingSecret ?? '', ['/slack/events'])
    // The app must not see the receiver's own installer: it would authorize by the database, before each acknowledgement.
    const receiver: Receiver = { init: (app) => http.init(app), start: () => listen(http, port), stop: () => http.stop() }
    return { receiver, start: () => listen(http, port), stop: () => http.stop() }
  }
  const socket = sockets({ appToken, apiUrl, connections: CONNECTIONS, report })
  // Without events nothing is signed here; the pages of the installation have their own protection.
  const http = pages ? httpReceiver(options, installs, signingSecret ?? 'no events come this way', []) : null
  return {
    receiver: socket,
    start: async () => {
      await Promise.all([socket.start(), http === null ? undefined : listen(http, port)])
    },
    stop: async () => {
      await Promise.all([socket.stop(), http?.stop()])
    },
  }
}

async function listen(http: HTTPReceiver, port: number): Promise<void> {
  const server: Server = await http.start(port)
  server.keepAliveTimeout = 65_000
}

function httpReceiver({ oauth, url, apiUrl }: SlackOptions, installs: Installs, signingSecret: string, endpoints: string[]): HTTPReceiver {
  const common = { signingSecret, endpoints, logger: quietLogger, customRoutes: [eventPage] }
  if (oauth === null) return new HTTPReceiver(common)
  return new HTTPReceiver({
    ...common,
    clientId: oauth.clientId,
    clientSecret: oauth.clientSecret,
    stateSecret: createHmac('sha256', oauth.tokenKey).update('install').digest('hex'),
    scopes: [...BOT_SCOPES],
    installationStore: storeOf(installs),
    ...(url === null ? {} : { redirectUri: `${url}${REDIRECT}` }),
    installerOptions: {
      ...(url === null ? {} : { redirectUriPath: REDIRECT }),
      directInstall: true,
      authorizationUrl: new URL('../oauth/v2/authorize', apiUrl).href,
      clientOptions: { slackApiUrl: apiUrl },
    },
  })
}

/** Installations as the SDK hands them over. It asks for none: deliveries are authorized from memory. */
function storeOf(installs: Installs): InstallationStore {
  return {
    storeInstallation: async (made) => {
      const { team, enterprise, bot, user, isEnterpriseInstall } = made as Installation
      if (bot === undefined) throw new Error('The app was installed without its bot.')
      const workspace = workspaceKey(team?.id ?? null, enterprise?.id ?? null, isEnterpriseInstall === true)
      await installs.keep(workspace, { token: bot.token, bot: bot.id, botUser: bot.userId, by: user.id, name: team?.name ?? enterprise?.name ?? '' })
    },
    fetchInstallation: async () => {
      throw new Error('Deliveries are authorized from memory.')
    },
    deleteInstallation: (gone: InstallationQuery<boolean>) =>
      installs.forget(workspaceKey(gone.teamId ?? null, gone.enterpriseId ?? null, gone.isEnterpriseInstall)),
  }
}
