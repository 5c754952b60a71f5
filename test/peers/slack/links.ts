import { createHmac, randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { WebSocket, WebSocketServer } from 'ws'
import type { Json } from './screen.ts'

/** How the app answered a delivery. `body` is null where it said nothing. */
export interface Ack {
  readonly status: number
  readonly body: Json | null
  readonly ms: number
}

export type Kind = 'slash_commands' | 'interactive' | 'events_api'

/** A way to reach the app. */
export interface Link {
  deliver(kind: Kind, payload: Json, retry?: number): Promise<Ack>
  close(): void
}

/** Slack says `operation_timeout` after three seconds. Here it is waited longer, so that a slow machine fails no test; whoever cares looks at `ms`. */
const ACK_WITHIN_MS = 15_000

/** Delivery by HTTP, signed as Slack signs (docs: verifying requests from Slack). `secret` and `at` can be made wrong. */
export function httpLink(url: string, secret: string, at: () => number = Date.now): Link {
  return {
    close: () => undefined,
    async deliver(kind, payload, retry) {
      const form =
        kind === 'slash_commands' ? new URLSearchParams(payload as Record<string, string>) : new URLSearchParams({ payload: JSON.stringify(payload) })
      const body = kind === 'events_api' ? JSON.stringify(payload) : form.toString()
      const stamp = String(Math.floor(at() / 1000))
      const signature = `v0=${createHmac('sha256', secret).update(`v0:${stamp}:${body}`).digest('hex')}`
      const began = performance.now()
      const sent = await fetch(url, {
        method: 'POST',
        body,
        headers: {
          'content-type': kind === 'events_api' ? 'application/json' : 'application/x-www-form-urlencoded',
          'x-slack-request-timestamp': stamp,
          'x-slack-signature': signature,
          ...(retry === undefined ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
        },
        signal: AbortSignal.timeout(ACK_WITHIN_MS),
      })
      const text = await sent.text()
      return { status: sent.status, body: text === '' || !text.startsWith('{') ? null : (JSON.parse(text) as Json), ms: performance.now() - began }
    },
  }
}

/** Socket Mode: any of the open connections gets an envelope, and has to acknowledge it. */
export class SocketLink implements Link {
  private readonly server: WebSocketServer
  private readonly waiting = new Map<string, (body: Json) => void>()
  private turn = 0
  /** Connections that were opened since the start. */
  opened = 0

  constructor(http: Server) {
    this.server = new WebSocketServer({ server: http, path: '/socket' })
    this.server.on('connection', (socket) => {
      this.opened += 1
      socket.on('message', (data) => {
        const { envelope_id: id, payload } = JSON.parse(String(data)) as { envelope_id: string; payload: Json }
        this.waiting.get(id)?.(payload ?? {})
      })
      socket.send(JSON.stringify({ type: 'hello', num_connections: this.server.clients.size, connection_info: { app_id: 'A1' } }))
    })
  }

  /** Those that would get an envelope now. */
  connections(): WebSocket[] {
    return [...this.server.clients].filter((socket) => socket.readyState === WebSocket.OPEN)
  }

  async deliver(kind: Kind, payload: Json, retry?: number): Promise<Ack> {
    const open = this.connections()
    this.turn += 1
    const socket = open[this.turn % open.length]
    if (socket === undefined) throw new Error('No connection is open.')
    const id = randomUUID()
    const began = performance.now()
    const answered = new Promise<Json>((resolve, reject) => {
      this.waiting.set(id, resolve)
      setTimeout(() => reject(new Error(`No acknowledgement within ${ACK_WITHIN_MS} ms.`)), ACK_WITHIN_MS).unref()
    })
    socket.send(
      JSON.stringify({
        type: kind,
        envelope_id: id,
        payload,
        accepts_response_payload: kind !== 'events_api',
        ...(retry === undefined ? {} : { retry_attempt: retry }),
      }),
    )
    const body = await answered.finally(() => this.waiting.delete(id))
    return { status: 200, body: Object.keys(body).length === 0 ? null : body, ms: performance.now() - began }
  }

  /** Asks one connection to come back, as Slack does every few hours. */
  refresh(): void {
    const [socket] = this.connections()
    socket?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested' }))
  }

  /** Cuts one connection without a word. */
  cut(): void {
    this.connections()[0]?.terminate()
  }

  close(): void {
    for (const socket of this.server.clients) socket.terminate()
    this.server.close()
  }
}
