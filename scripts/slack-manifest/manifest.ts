import { SHORTCUTS } from '../../src/adapters/slack/glue.ts'
import { LINK_SCOPES, SCOPES } from '../../src/adapters/slack/scopes.ts'

/** What the manifest depends on. */
export interface Wanted {
  readonly names: Readonly<Record<'event' | 'digest' | 'desk', string>>
  /** The address under which the bot is reached; null without one. */
  readonly url: string | null
  /** Socket Mode, or HTTP. */
  readonly socket: boolean
  /** Whether people install the app themselves. */
  readonly installs: boolean
}

const COMMANDS = [
  { root: 'event', description: 'Log, find and correct events', hint: 'log … · find … · help' },
  { root: 'digest', description: 'Morning digests for channels', hint: 'add … · list · help' },
  { root: 'desk', description: 'Settings, members, actors, places and sources', hint: 'settings · members · help' },
] as const

const EVENTS = {
  app_home_opened: 'draws the home tab',
  app_uninstalled: 'forgets the token',
  tokens_revoked: 'forgets the token',
} as const
const LINK_EVENTS = { link_shared: 'shows the events behind links' } as const

type Value = string | number | boolean | readonly Value[] | { readonly [key: string]: Value }

/** The app's manifest (docs: app manifest reference). Without an address of its own, one stands there to be replaced. */
export function slackManifest({ names, url, socket, installs }: Wanted): { readonly [key: string]: Value } {
  const address = url ?? 'https://sitlog.example.org'
  const here = socket ? {} : { request_url: `${address}/slack/events` }
  const linked = url !== null
  return {
    _metadata: { major_version: 1 },
    display_information: { name: 'Sitlog', description: 'The situation log of your team, where it already talks', background_color: '#1d3557' },
    features: {
      app_home: { home_tab_enabled: true, messages_tab_enabled: true, messages_tab_read_only_enabled: true },
      bot_user: { display_name: 'Sitlog', always_online: true },
      slash_commands: COMMANDS.map(({ root, description, hint }) => {
        return { command: `/${names[root]}`, description, usage_hint: hint, should_escape: false, ...(socket ? {} : { url: `${address}/slack/events` }) }
      }),
      shortcuts: [
        {
          name: 'Log as event',
          type: 'message',
          callback_id: SHORTCUTS.logMessage,
          description: 'Read this message into the log, with its author and address',
        },
        { name: 'Add as report to…', type: 'message', callback_id: SHORTCUTS.addReport, description: 'Add this message to an event as a further report' },
        { name: 'Log an event', type: 'global', callback_id: SHORTCUTS.logEvent, description: 'Open the form, from anywhere, threads too' },
      ],
      ...(linked ? { unfurl_domains: [new URL(address).hostname] } : {}),
    },
    oauth_config: {
      ...(installs ? { redirect_urls: [`${address}/slack/oauth_redirect`] } : {}),
      scopes: { bot: Object.keys({ ...SCOPES, ...(linked ? LINK_SCOPES : {}) }) },
    },
    settings: {
      event_subscriptions: { ...here, bot_events: Object.keys({ ...EVENTS, ...(linked ? LINK_EVENTS : {}) }) },
      interactivity: { is_enabled: true, ...here, ...(socket ? {} : { message_menu_options_url: `${address}/slack/events` }) },
      org_deploy_enabled: installs,
      socket_mode_enabled: socket,
      token_rotation_enabled: false,
    },
  }
}

const COMMENTS: Readonly<Record<string, string>> = { ...SCOPES, ...LINK_SCOPES, ...EVENTS, ...LINK_EVENTS }

/** The manifest as YAML, with a comment beside each permission and event: what it is for. */
export function printManifest(wanted: Wanted): string {
  const head = '# Made by npm run slack:manifest. In Slack: api.slack.com/apps, “Create New App”, “From a manifest”.'
  return `${[head, ...lines(slackManifest(wanted), '')].join('\n')}\n`
}

/** A text is written with JSON's quotes, which are YAML's, so that it is taken whatever is in it. */
function lines(value: Value, indent: string): string[] {
  if (Array.isArray(value)) return (value as readonly Value[]).flatMap((one) => item(one, indent))
  return Object.entries(value).flatMap(([key, one]) =>
    typeof one === 'object' ? [`${indent}${key}:`, ...lines(one, `${indent}  `)] : [`${indent}${key}: ${JSON.stringify(one)}`],
  )
}

function item(value: Value, indent: string): string[] {
  if (typeof value === 'object') {
    const [first = '', ...others] = lines(value, `${indent}  `)
    return [`${indent}- ${first.trimStart()}`, ...others]
  }
  const comment = COMMENTS[String(value)]
  return [`${indent}- ${JSON.stringify(value)}${comment === undefined ? '' : ` # ${comment}`}`]
}
