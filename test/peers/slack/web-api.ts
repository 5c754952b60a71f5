import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as sleep } from 'node:timers/promises'
import { messageFaults, viewFaults } from './blocks/check-blocks.ts'
import type { Fault, Faults } from './faults.ts'
import { LookedAtFiles } from './files.ts'
import type { Json, Screen } from './screen.ts'

/** One call of the Web API, as it came in and was answered. */
export interface Call {
  readonly method: string
  readonly args: Json
  readonly token: string
  readonly answer: Json
  readonly at: number
}

/** What decides who may call what: the tokens that are good, where the bot is a member. */
export interface Rules {
  readonly tokens: Set<string>
  readonly revoked: ReadonlySet<string>
  readonly appToken: string
  /** Channels that the bot was invited to. Messages to a person go through always. */
  readonly memberOf: ReadonlySet<string>
  readonly archived: ReadonlySet<string>
  readonly zones: Readonly<Record<string, string>>
  readonly teamName: () => Json | null
}

const ANSWERED_HERE = ['apps.connections.open', 'chat.unfurl', 'auth.revoke', 'apps.uninstall'] as const

/** The Web API: what `emulate` does, stricter, with what it lacks. Every call is checked as Slack would check it, and remembered. */
export class WebApi {
  readonly calls: Call[] = []
  /** Payloads that Slack would have refused: a test fails on any. */
  readonly blunders: string[] = []
  readonly files = new LookedAtFiles()
  private readonly emulated: string
  private readonly rules: Rules
  private readonly faults: Faults
  private readonly screen: Screen
  private readonly socketUrl: () => string

  constructor(emulated: string, rules: Rules, faults: Faults, screen: Screen, socketUrl: () => string) {
    this.emulated = emulated
    this.rules = rules
    this.faults = faults
    this.screen = screen
    this.socketUrl = socketUrl
  }

  async handle(request: IncomingMessage, response: ServerResponse, body: Buffer): Promise<void> {
    const method = (request.url ?? '').replace(/^\/api\//, '').split('?')[0] ?? ''
    const token = /^Bearer (.*)$/.exec(request.headers.authorization ?? '')?.[1] ?? ''
    const args = argumentsOf(body, request.headers['content-type'] ?? '')
    const fault = this.faults.next(method)
    if (fault?.kind === 'slow') await sleep(fault.ms)
    const early = fault === null ? null : refusal(fault)
    const answer = early?.body ?? (await this.answer(method, token || String(args.token ?? ''), args, request, body))
    this.calls.push({ method, args, token, answer, at: Date.now() })
    if (fault?.kind === 'done-but-silent') return void request.socket.destroy()
    const status = early?.status ?? (fault?.kind === 'done-but-500' ? 500 : 200)
    const headers = { 'content-type': 'application/json', ...(fault?.kind === 'busy' ? { 'retry-after': String(fault.seconds) } : {}) }
    response.writeHead(status, headers).end(JSON.stringify(answer))
  }

  private async answer(method: string, token: string, args: Json, request: IncomingMessage, body: Buffer): Promise<Json> {
    const denied = this.denied(method, token, args)
    if (denied !== null) return { ok: false, error: denied }
    const faults = this.payloadFaults(method, args)
    if (faults.length > 0) {
      this.blunders.push(...faults.map((fault) => `${method}: ${fault}`))
      return { ok: false, error: 'invalid_blocks', response_metadata: { messages: faults } }
    }
    if (method === 'apps.connections.open') return { ok: true, url: this.socketUrl() }
    if ((ANSWERED_HERE as readonly string[]).includes(method)) return { ok: true }
    return this.after(method, args, await this.emulate(request, body))
  }

  private denied(method: string, token: string, args: Json): string | null {
    if (method === 'oauth.v2.access') return null
    if (method === 'apps.connections.open') return token === this.rules.appToken ? null : 'invalid_auth'
    if (this.rules.revoked.has(token)) return 'token_revoked'
    if (!this.rules.tokens.has(token)) return token === '' ? 'not_authed' : 'invalid_auth'
    const channel = String(args.channel ?? args.channel_id ?? '')
    if (this.rules.archived.has(channel)) return 'is_archived'
    const reaches = /^(?:chat\.post|conversations\.history|files\.complete)/.test(method)
    if (reaches && channel.startsWith('C') && !this.rules.memberOf.has(channel)) return 'not_in_channel'
    return null
  }

  private payloadFaults(method: string, args: Json): string[] {
    if (method.startsWith('views.') && args.view !== undefined) return viewFaults(args.view as Json)
    if (!method.startsWith('chat.') || method === 'chat.unfurl') return []
    const blocks = (args.blocks ?? []) as readonly Json[]
    const silent = blocks.length > 0 && (typeof args.text !== 'string' || args.text === '')
    return [...this.messageFaults(blocks), ...(silent && method !== 'chat.delete' ? ['no text for notifications and screen readers'] : [])]
  }

  /** Why Slack would refuse a message of these blocks. */
  messageFaults(blocks: readonly Json[]): string[] {
    return [...messageFaults(blocks), ...this.files.faults(blocks)]
  }

  private async emulate(request: IncomingMessage, body: Buffer): Promise<Json> {
    const headers = Object.fromEntries(
      ['authorization', 'content-type'].flatMap((name) => (request.headers[name] === undefined ? [] : [[name, String(request.headers[name])]])),
    )
    const sent = await fetch(`${this.emulated}${request.url}`, { method: 'POST', headers, body: new Uint8Array(body) })
    if (sent.status === 404) return { ok: false, error: 'unknown_method' }
    return (await sent.json()) as Json
  }

  /** What people see of it, and what `emulate` does not tell. */
  private after(method: string, args: Json, answer: Json): Json {
    if (answer.ok !== true) return answer
    const shown = { text: String(args.text ?? ''), blocks: (args.blocks ?? []) as readonly Json[] }
    const thread = typeof args.thread_ts === 'string' ? args.thread_ts : null
    if (method === 'chat.postMessage')
      this.screen.add({ ...shown, ts: String(answer.ts), channel: String(answer.channel), onlyFor: null, thread, metadata: args.metadata ?? null })
    if (method === 'chat.postEphemeral') this.screen.add({ ...shown, channel: String(args.channel), onlyFor: String(args.user), thread, metadata: null })
    if (method.startsWith('views.')) {
      const drawn = answer.view as Json
      this.screen.draw(String(drawn.id), String(drawn.hash), args.view as Json)
    }
    if (method === 'chat.update') Object.assign(this.screen.find(String(args.ts)) ?? {}, shown)
    if (method.startsWith('files.')) return this.files.answer(method, answer)
    if (method === 'users.info') return withZone(answer, this.rules.zones)
    if (method === 'oauth.v2.access') this.rules.tokens.add(String(answer.access_token))
    const team = this.rules.teamName()
    return method === 'oauth.v2.access' && team !== null ? { ...answer, ...team } : answer
  }
}

function refusal(fault: Fault): { status: number; body: Json } | null {
  if (fault.kind === 'busy') return { status: 429, body: { ok: false, error: 'ratelimited' } }
  if (fault.kind === 'broken') return { status: 500, body: { ok: false, error: 'internal_error' } }
  return fault.kind === 'refuse' ? { status: 200, body: { ok: false, error: fault.error } } : null
}

function withZone(answer: Json, zones: Readonly<Record<string, string>>): Json {
  const user = answer.user as Json
  return { ...answer, user: { ...user, tz: zones[String(user.id)] ?? 'Europe/Amsterdam' } }
}

/** Arguments as the SDK sends them: a form in which objects are JSON. */
function argumentsOf(body: Buffer, contentType: string): Json {
  if (contentType.startsWith('application/json')) return JSON.parse(body.toString('utf8')) as Json
  const form = [...new URLSearchParams(body.toString('utf8'))]
  return Object.fromEntries(form.map(([key, value]) => [key, /^[[{]/.test(value) ? parsed(value) : value]))
}

function parsed(value: string): unknown {
  try {
    return JSON.parse(value)
  } catch {
    return value
  }
}
