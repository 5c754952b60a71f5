import { z } from 'zod'
import type { Reply } from '../../core/reply.ts'

/** How the bot reaches Slack, as the operator decides it. Every variable is described in `.env.example`. */
export interface SlackSettings {
  /** Of one workspace that the app was installed to by hand; null where people install it themselves. */
  readonly botToken: string | null
  /** Socket Mode, which needs no address of its own; null: Slack calls the bot by HTTP. */
  readonly appToken: string | null
  readonly signingSecret: string | null
  readonly port: number
  /** The address that Slack and people reach the bot under, without a slash at its end. */
  readonly url: string | null
  readonly oauth: { readonly clientId: string; readonly clientSecret: string; readonly tokenKey: string } | null
  /** Slack's Web API; another one for tests. */
  readonly apiUrl: string
  /** What the three commands are called, without their slash. */
  readonly names: Readonly<Record<'event' | 'digest' | 'desk', string>>
}

/** What `main.ts` hands in beside the settings. */
export interface SlackOptions extends SlackSettings {
  /** How an answer reads without blocks: for notifications and screen readers. */
  showPlain(reply: Reply): string
}

const given = z.string().trim().default('')
const name = z
  .string()
  .trim()
  .regex(/^(?:\/?[a-z0-9_-]{1,31})?$/u, 'is no name of a command: small letters, digits, - and _, at most 31 of them, as SLACK_COMMAND_EVENT=incident')
  .default('')

/** The variables, by name. An empty one is as if it were not there. */
export const slackSchema = z.strictObject({
  SLACK_BOT_TOKEN: given.pipe(z.string().regex(/^(?:xoxb-\S+)?$/u, 'is no bot token: it begins with xoxb-. You find it under “OAuth & Permissions”')),
  SLACK_APP_TOKEN: given.pipe(z.string().regex(/^(?:xapp-\S+)?$/u, 'is no app-level token: it begins with xapp-. You find it under “Basic Information”')),
  SLACK_SIGNING_SECRET: given,
  SLACK_CLIENT_ID: given,
  SLACK_CLIENT_SECRET: given,
  SLACK_TOKEN_KEY: given.pipe(
    z.string().refine((key) => key === '' || Buffer.from(key, 'base64').length === 32, 'is no key of 32 bytes in base64. Make one: openssl rand -base64 32'),
  ),
  SLACK_PORT: given.pipe(z.string().regex(/^\d{0,5}$/u, 'is no port, as SLACK_PORT=3000')),
  SLACK_URL: given.pipe(z.string().regex(/^(?:https?:\/\/[^\s/]+)?\/?$/u, 'is no address of a server, as SLACK_URL=https://sitlog.example.org')),
  SLACK_API_URL: given.pipe(
    z
      .string()
      .regex(
        /^(?:https?:\/\/[^\s/]+(?:\/\S*)?)?$/u,
        'is no address. Leave it empty for Slack’s own, or write the whole, as SLACK_API_URL=http://127.0.0.1:8080/api/',
      ),
  ),
  SLACK_COMMAND_EVENT: name,
  SLACK_COMMAND_DIGEST: name,
  SLACK_COMMAND_DESK: name,
})

/** The settings that follow from the variables: null where Slack is not asked for, a sentence where something is missing. */
export function slackSettings(read: z.infer<typeof slackSchema>): SlackSettings | null | string {
  const {
    SLACK_BOT_TOKEN: bot,
    SLACK_APP_TOKEN: app,
    SLACK_SIGNING_SECRET: secret,
    SLACK_CLIENT_ID: id,
    SLACK_CLIENT_SECRET: client,
    SLACK_TOKEN_KEY: key,
  } = read
  const given = { bot, app, secret, id, client, key }
  const missing = Object.values(given).every((value) => value === '') ? null : missingOf(given)
  if (missing !== null) return missing
  if (app === '' && secret === '') return null
  return {
    botToken: bot || null,
    appToken: app || null,
    signingSecret: secret || null,
    port: Number(read.SLACK_PORT || 3000),
    url: read.SLACK_URL.replace(/\/$/u, '') || null,
    oauth: id === '' ? null : { clientId: id, clientSecret: client, tokenKey: key },
    apiUrl: apiAddress(read.SLACK_API_URL || 'https://slack.com/api/'),
    names: namesOf(read),
  }
}

/** A bare server's Web API is under /api/, as Slack's is. */
function apiAddress(address: string): string {
  const plain = address.replace(/\/{1,9}$/u, '')
  return new URL(plain).pathname === '/' ? `${plain}/api/` : `${plain}/`
}

/** What is missing of what belongs together, and where it is found. */
function missingOf({ bot, app, secret, id, client, key }: Readonly<Record<'bot' | 'app' | 'secret' | 'id' | 'client' | 'key', string>>): string | null {
  if (app === '' && secret === '') return 'Slack needs SLACK_APP_TOKEN (Socket Mode), or SLACK_SIGNING_SECRET where Slack calls the bot by HTTP.'
  if (bot === '' && id === '') return 'Slack needs SLACK_BOT_TOKEN of one workspace, or SLACK_CLIENT_ID where people install the app themselves.'
  const halfway = id !== '' && (client === '' || key === '')
  return halfway ? 'Installing needs SLACK_CLIENT_SECRET, and SLACK_TOKEN_KEY with which the tokens are sealed. Make a key: openssl rand -base64 32' : null
}

function namesOf(read: z.infer<typeof slackSchema>): SlackSettings['names'] {
  const { SLACK_COMMAND_EVENT: event, SLACK_COMMAND_DIGEST: digest, SLACK_COMMAND_DESK: desk } = read
  return { event: bare(event) || 'event', digest: bare(digest) || 'digest', desk: bare(desk) || 'desk' }
}

function bare(command: string): string {
  return command.replace(/^\//u, '')
}
