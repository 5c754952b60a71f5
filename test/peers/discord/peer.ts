import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { ApiError } from './api-error.ts'
import { type Body, readBody } from './body.ts'
import { Gateway } from './gateway.ts'
import { routes } from './routes/index.ts'
import type { Answer, Interaction, Service } from './service.ts'
import { faultsOf } from './spec.ts'
import { World } from './world.ts'

/** One request as it came, and how it was answered. */
export interface Logged {
  readonly method: string
  readonly path: string
  readonly body: Body
  readonly status: number
  readonly code: number
}

/** Trouble that is ordered for requests to come: refused before anything happens, or answered so after it happened. */
export interface Trouble {
  readonly method: string
  readonly path: RegExp
  readonly status: number
  /** Seconds, for 429. */
  readonly retryAfter?: number
  /** True where the request does its work and only the answer is lost. */
  readonly late?: true
  times: number
}

/** A local Discord: REST and Gateway v10 on one port of this machine. */
export interface Peer extends Service {
  readonly url: string
  readonly token: string
  readonly calls: Logged[]
  /** What the client was refused, and where the server's own answers break Discord's schemas. */
  readonly faults: string[]
  readonly troubles: Trouble[]
  close(): Promise<void>
}

export async function startPeer({
  port = 0,
  token = 'a.local.token',
  deadline = 3000,
}: {
  port?: number
  token?: string
  deadline?: number
} = {}): Promise<Peer> {
  const [calls, faults, troubles]: [Logged[], string[], Trouble[]] = [[], [], []]
  const http = createServer((request, response) => void serve(peer, request, response))
  const world = new World()
  const gateway = new Gateway(world, token, http)
  await new Promise<void>((listening) => http.listen(port, '127.0.0.1', listening))
  const url = `http://127.0.0.1:${(http.address() as AddressInfo).port}`
  const close = async (): Promise<void> => {
    gateway.close()
    http.closeAllConnections()
    await new Promise((closed) => http.close(closed))
  }
  const interactions = new Map<string, Interaction>()
  const peer: Peer = { url, token, world, gateway, interactions, deadline, calls, faults, troubles, base: () => url, close }
  return peer
}

async function serve(peer: Peer, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname, searchParams } = new URL(request.url ?? '/', peer.url)
  if (pathname.startsWith('/attachments/')) return sendFile(peer, pathname, response)
  const path = pathname.replace(/^\/api\/v10/, '')
  const method = request.method ?? 'GET'
  let body: Body = { json: {}, files: [] }
  let answer: Answer
  try {
    body = await readBody(request)
    answer = respond(peer, { method, path, query: searchParams, body, authorized: request.headers.authorization === `Bot ${peer.token}` })
    const broken = answer.schema === undefined ? [] : [answer.body].flat().flatMap((one) => faultsOf(answer.schema ?? '', one))
    peer.faults.push(...broken.map((fault) => `own answer to ${method} ${path}: ${fault.path} ${fault.message}`))
  } catch (error) {
    answer = failed(error)
    peer.faults.push(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`)
  }
  const code = (answer.body as { code?: number } | undefined)?.code ?? 0
  peer.calls.push({ method, path, body, status: answer.status, code })
  const { retry_after: wait } = (answer.body ?? {}) as { retry_after?: number }
  const headers = wait === undefined ? {} : { 'retry-after': String(wait), 'x-ratelimit-scope': 'user' }
  response.writeHead(answer.status, { ...(answer.body === undefined ? {} : { 'content-type': 'application/json' }), ...headers })
  response.end(answer.body === undefined ? '' : JSON.stringify(answer.body))
}

interface Asked {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly body: Body
  readonly authorized: boolean
}

function respond(peer: Peer, { method, path, query, body, authorized }: Asked): Answer {
  const route = routes.find((known) => known.method === method && known.path.test(path))
  if (route === undefined) throw new ApiError(404, 0, '404: Not Found')
  if (route.open !== true && !authorized) throw new ApiError(401, 0, '401: Unauthorized')
  const trouble = peer.troubles.find((one) => one.times > 0 && one.method === method && one.path.test(path))
  if (trouble !== undefined) trouble.times -= 1
  if (trouble?.status === 429)
    return {
      status: 429,
      body: { message: 'You are being rate limited.', code: 0, retry_after: trouble.retryAfter ?? 1, global: false },
      schema: 'RatelimitedResponse',
    }
  if (trouble !== undefined && trouble.late !== true) return { status: trouble.status, body: { message: 'upstream', code: 0 } }
  const answer = route.handle({ service: peer, parts: (route.path.exec(path) ?? []).slice(1).map((part) => part ?? ''), query, body })
  return trouble === undefined ? answer : { status: trouble.status, body: { message: 'upstream', code: 0 } }
}

function failed(error: unknown): Answer {
  if (error instanceof ApiError) return { status: error.status, body: error.body }
  return { status: 500, body: { message: String(error), code: 0 } }
}

function sendFile({ world }: Peer, path: string, response: ServerResponse): void {
  const [, , channel, id] = path.split('/')
  const file = [...world.messages.values()]
    .filter((message) => message.channel === channel)
    .flatMap(({ attachments }) => attachments)
    .find((one) => one.id === id)
  response.writeHead(file === undefined ? 404 : 200, { 'content-type': file?.type ?? 'text/plain' })
  response.end(file?.bytes ?? '')
}
