import { createEmulator, type Emulator } from 'emulate'
import type { Json } from './screen.ts'

export const BOT_TOKEN = 'xoxb-sitlog-bot'
export const APP_TOKEN = 'xapp-1-sitlog-app'
export const SIGNING_SECRET = 'signing-secret-of-a-test'
export const CLIENT_ID = '111.222'
export const CLIENT_SECRET = 'client-secret-of-a-test'

const SCOPES =
  'chat:write,commands,files:write,im:write,users:read,links:read,links:write,channels:history,groups:history,im:history,files:read,channels:read,groups:read,im:read'.split(
    ',',
  )
const PEOPLE = ['ana', 'ben', 'carla'] as const
const CHANNELS = ['situation', 'quiet', 'old'] as const

/** A workspace with three people and three channels, by name and id. The bot is in #situation only; #old is archived. */
export interface Workspace {
  readonly emulator: Emulator
  readonly team: string
  readonly bot: string
  readonly people: Readonly<Record<(typeof PEOPLE)[number], string>>
  readonly channels: Readonly<Record<(typeof CHANNELS)[number], string>>
}

/** Starts `emulate` with the workspace in it. Its ids are random: they are looked up. */
export async function openWorkspace(): Promise<Workspace> {
  const bot = { app_id: 'A0SITLOG', bot_id: 'B0SITLOG', bot_user_id: 'U0SITLOG' }
  const emulator = await createEmulator({
    service: 'slack',
    port: 0,
    seed: {
      slack: {
        team: { name: 'Watch', domain: 'watch' },
        users: PEOPLE.map((name, at) => ({ name, real_name: `${name[0]?.toUpperCase()}${name.slice(1)} Test`, is_admin: at === 0 })),
        channels: CHANNELS.map((name) => ({ name })),
        oauth_apps: [{ ...bot, client_id: CLIENT_ID, client_secret: CLIENT_SECRET, name: 'Sitlog', redirect_uris: [], bot_name: 'sitlog', scopes: SCOPES }],
        tokens: [{ token: BOT_TOKEN, type: 'bot', user_id: bot.bot_user_id, scopes: SCOPES, client_id: CLIENT_ID, ...bot }],
      },
    },
  })
  const call = (method: string, args: Record<string, string> = {}): Promise<Json> => ask(emulator.url, method, args)
  const [{ team_id: team }, { members }, { channels }] = await Promise.all([call('auth.test'), call('users.list'), call('conversations.list')])
  const ids = async <Name extends string>(names: readonly Name[], all: unknown): Promise<Record<Name, string>> =>
    Object.fromEntries(names.map((name) => [name, String((all as Json[]).find((one) => one.name === name)?.id)])) as Record<Name, string>
  const workspace = { emulator, team: String(team), bot: bot.bot_user_id, people: await ids(PEOPLE, members), channels: await ids(CHANNELS, channels) }
  await call('conversations.invite', { channel: workspace.channels.situation, users: bot.bot_user_id })
  return workspace
}

/** A moment in which a person may be shown a modal: good for three seconds, once. */
export async function mintTrigger({ emulator }: Workspace, user: string, view?: string): Promise<string> {
  const minted = await ask(emulator.url, 'views.generateTriggerId', { user_id: user, ...(view === undefined ? {} : { view_id: view }) })
  return String(minted.trigger_id)
}

async function ask(url: string, method: string, args: Record<string, string>): Promise<Json> {
  const headers = { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/x-www-form-urlencoded' }
  const response = await fetch(`${url}/api/${method}`, { method: 'POST', headers, body: new URLSearchParams(args) })
  return (await response.json()) as Json
}
