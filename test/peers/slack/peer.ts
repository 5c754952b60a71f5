import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Faults } from './faults.ts'
import { type Filled, stateOf } from './form-state.ts'
import { type Ack, httpLink, type Kind, type Link, SocketLink } from './links.ts'
import { ResponseUrls } from './response-urls.ts'
import { type Json, readText, Screen, type Shown, type ShownView } from './screen.ts'
import { WebApi } from './web-api.ts'
import { APP_TOKEN, BOT_TOKEN, mintTrigger, openWorkspace, SIGNING_SECRET, type Workspace } from './workspace.ts'

/** Who does something, and where. */
export interface Spot {
  readonly user: string
  readonly channel: string
}

/** A server that speaks Slack's protocol, and the people who use it. */
export class SlackPeer {
  readonly workspace: Workspace
  readonly screen = new Screen()
  readonly faults = new Faults()
  readonly web: WebApi
  readonly sockets: SocketLink
  readonly responses: ResponseUrls
  readonly tokens = new Set([BOT_TOKEN])
  readonly revoked = new Set<string>()
  readonly memberOf: Set<string>
  readonly archived: Set<string>
  readonly zones: Record<string, string> = {}
  /** What the next installation is said to be of, instead of this workspace. */
  installedTo: Json | null = null
  /** How far the clock of response addresses is ahead. */
  ahead = 0
  readonly url: string
  private link: Link
  private readonly http: ReturnType<typeof createServer>

  private constructor(workspace: Workspace, http: ReturnType<typeof createServer>) {
    this.workspace = workspace
    this.http = http
    this.url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
    this.memberOf = new Set([workspace.channels.situation, workspace.channels.old])
    this.archived = new Set([workspace.channels.old])
    this.sockets = new SocketLink(http)
    this.link = this.sockets
    this.responses = new ResponseUrls(
      this.screen,
      (blocks) => this.judge(blocks),
      () => Date.now() + this.ahead,
    )
    const rules = { ...this, appToken: APP_TOKEN, teamName: () => this.installedTo }
    this.web = new WebApi(workspace.emulator.url, rules, this.faults, this.screen, () => `${this.url.replace('http', 'ws')}/socket`)
  }

  static async open(port = 0): Promise<SlackPeer> {
    const workspace = await openWorkspace()
    const http = createServer()
    await new Promise<void>((done) => http.listen(port, '127.0.0.1', done))
    const peer = new SlackPeer(workspace, http)
    http.on('request', (request, response) => {
      readBody(request)
        .then((body) => {
          if (request.url?.startsWith('/api/')) return peer.web.handle(request, response, body)
          const { status, text } = peer.responses.post(request.url ?? '', JSON.parse(body.toString('utf8')) as Json)
          return void response.writeHead(status).end(text)
        })
        .catch((error: unknown) => response.writeHead(500).end(String(error)))
    })
    return peer
  }

  get apiUrl(): string {
    return `${this.url}/api/`
  }

  /** From now on deliveries go by HTTP to that address. */
  deliverTo(url: string, secret = SIGNING_SECRET, at?: () => number): void {
    this.link = httpLink(url, secret, at)
  }

  send(kind: Kind, payload: Json, retry?: number): Promise<Ack> {
    return this.link.deliver(kind, payload, retry)
  }

  /** Types a slash command. */
  async slash({ user, channel }: Spot, command: string, text = '', more: Json = {}): Promise<Ack> {
    const where = { team_id: this.workspace.team, team_domain: 'watch', channel_id: channel, channel_name: 'situation' }
    const who = { user_id: user, user_name: 'somebody', api_app_id: 'A0SITLOG', is_enterprise_install: 'false' }
    const doors = { response_url: this.url + this.responses.open(user, channel, null), trigger_id: await mintTrigger(this.workspace, user) }
    return this.send('slash_commands', { token: 't', command, text, ...where, ...who, ...doors, ...more })
  }

  /** Presses the button, or chooses the option, that is labelled so. */
  async click({ user, channel }: Spot, message: Shown, label: string): Promise<Ack> {
    const action = actionLabelled(message.blocks, label)
    const container = { type: 'message', message_ts: message.ts, channel_id: channel, is_ephemeral: message.onlyFor !== null }
    return this.send('interactive', {
      ...(await this.gesture('block_actions', user)),
      container,
      channel: { id: channel, name: 'situation' },
      ...(message.onlyFor === null ? { message: { ts: message.ts, text: message.text, blocks: message.blocks, thread_ts: message.thread } } : {}),
      response_url: this.url + this.responses.open(user, channel, message),
      actions: [action],
    })
  }

  /** The same in a modal or home tab. */
  async clickIn(user: string, shown: ShownView, label: string): Promise<Ack> {
    const container = { type: 'view', view_id: shown.id }
    const view = { ...shown.view, id: shown.id, hash: shown.hash, state: { values: {} } }
    const action = actionLabelled(shown.view.blocks as Json[], label)
    return this.send('interactive', { ...(await this.gesture('block_actions', user, shown.id)), container, view, actions: [action] })
  }

  /** Fills in the open modal and sends it. What the answer says of the modal is done to it. */
  async submit(user: string, shown: ShownView, filled: Filled): Promise<Ack> {
    const view = {
      ...shown.view,
      id: shown.id,
      hash: shown.hash,
      root_view_id: shown.id,
      state: stateOf(shown.view, filled),
      app_installed_team_id: this.workspace.team,
    }
    const ack = await this.send('interactive', { ...(await this.gesture('view_submission', user, shown.id)), view, response_urls: [] })
    if (ack.body === null) shown.open = false
    if (ack.body?.response_action === 'clear') for (const one of this.screen.views) one.open &&= one.view.type === 'home'
    if (ack.body?.response_action === 'update') this.screen.draw(shown.id, `${shown.hash}x`, ack.body.view as Json)
    return ack
  }

  /** What an external select offers for the typed letters: the texts of its options. */
  async suggest(user: string, shown: ShownView, block: string, typed: string): Promise<string[]> {
    const input = (shown.view.blocks as Json[]).find(({ block_id: id }) => id === block)
    const element = (input?.element ?? {}) as Json
    const ack = await this.send('interactive', {
      ...(await this.gesture('block_suggestion', user)),
      action_id: element.action_id,
      block_id: block,
      value: typed,
      view: { ...shown.view, id: shown.id },
      container: { type: 'view', view_id: shown.id },
    })
    return ((ack.body?.options ?? []) as Json[]).map((option) => String((option.text as Json).text))
  }

  /** A shortcut from the menu of a message, or without one from anywhere. */
  async shortcut({ user, channel }: Spot, callback: string, message: Json | null): Promise<Ack> {
    if (message === null) return this.send('interactive', { ...(await this.gesture('shortcut', user)), callback_id: callback, action_ts: '1.2' })
    return this.send('interactive', {
      ...(await this.gesture('message_action', user)),
      callback_id: callback,
      message_ts: message.ts,
      channel: { id: channel, name: 'situation' },
      message,
      response_url: this.url + this.responses.open(user, channel, null),
    })
  }

  /** A person agrees to an installation: the code that Slack sends back. */
  async consent(asked: URL): Promise<string> {
    const wanted = Object.fromEntries(['client_id', 'scope', 'state'].map((name) => [name, asked.searchParams.get(name) ?? '']))
    const form = new URLSearchParams({ ...wanted, user_scope: '', redirect_uri: 'http://127.0.0.1/back', user_id: this.workspace.people.ana })
    const sent = await fetch(`${this.workspace.emulator.url}/oauth/v2/authorize/callback`, { method: 'POST', body: form, redirect: 'manual' })
    return new URL(sent.headers.get('location') ?? '').searchParams.get('code') ?? ''
  }

  event(event: Json, retry?: number, id = `Ev${randomUUID()}`): Promise<Ack> {
    const body = { token: 't', team_id: this.workspace.team, api_app_id: 'A0SITLOG', type: 'event_callback', event_id: id, event_time: 1, event }
    return this.send('events_api', body, retry)
  }

  async close(): Promise<void> {
    this.sockets.close()
    this.http.closeAllConnections()
    await new Promise((done) => this.http.close(done))
    await this.workspace.emulator.close()
  }

  private async gesture(type: string, user: string, view?: string): Promise<Json> {
    const team = { id: this.workspace.team, domain: 'watch' }
    const trigger = await mintTrigger(this.workspace, user, view)
    return {
      type,
      team,
      user: { id: user, username: 'somebody', team_id: team.id },
      api_app_id: 'A0SITLOG',
      token: 't',
      trigger_id: trigger,
      is_enterprise_install: false,
    }
  }

  private judge(blocks: readonly Json[]): readonly string[] {
    const faults = this.web.messageFaults(blocks)
    this.web.blunders.push(...faults.map((fault) => `response_url: ${fault}`))
    return faults
  }
}

/** The payload of a button by its text, or of an option of a select. */
function actionLabelled(blocks: readonly Json[], label: string): Json {
  const elements = blocks.flatMap((block) => {
    const all = [...((block.elements ?? []) as Json[]), ...(block.accessory === undefined ? [] : [block.accessory as Json])]
    return all.map((element) => ({ element, block: String(block.block_id ?? 'b') }))
  })
  const found = elements.flatMap(({ element, block }) => {
    const chosen = chosenBy(element, label)
    return chosen === null ? [] : [{ action_id: element.action_id, block_id: block, type: element.type, action_ts: randomUUID(), ...chosen }]
  })
  if (found[0] === undefined) throw new Error(`Nothing is labelled “${label}” in:\n${readText(blocks)}`)
  return found[0]
}

function chosenBy(element: Json, label: string): Json | null {
  if (element.type === 'button') return (element.text as Json).text === label ? { value: element.value, text: element.text } : null
  const option = ((element.options ?? []) as Json[]).find((one) => (one.text as Json).text === label)
  return option === undefined ? null : { selected_option: option }
}

async function readBody(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
