import { setTimeout as sleep } from 'node:timers/promises'
import type { App, Receiver } from '@slack/bolt'
import { SocketModeClient } from '@slack/socket-mode'
import { quietLogger } from './log.ts'

export interface SocketOptions {
  readonly appToken: string
  readonly apiUrl: string
  /** How many connections are held. Slack gives each delivery to one of them; with two, one is there while the other is renewed. */
  readonly connections: number
  report(error: unknown): void
}

const FIRST_PAUSE_MS = 500
const LONGEST_PAUSE_MS = 30_000

/**
 * Socket Mode over several connections. The client's own reconnecting waits five seconds with nothing connected, and a failure in it ends the
 * process by an unhandled rejection (socket-mode 3.1, measured); so each connection is held open by a loop of ours.
 */
export function sockets({ appToken, apiUrl, connections, report }: SocketOptions): Receiver {
  let app: App | null = null
  let stopped = false
  const clients = Array.from({ length: connections }, () => {
    const clientOptions = { slackApiUrl: apiUrl, retryConfig: { retries: 0 }, timeout: 10_000 }
    return new SocketModeClient({ appToken, autoReconnectEnabled: false, logger: quietLogger, clientOptions })
  })
  for (const client of clients) client.on('slack_event', (delivery: Delivery) => void hand(delivery))

  async function hand({ ack, body, retry_num: retryNum, retry_reason: retryReason }: Delivery): Promise<void> {
    const event = { body, ack, ...(retryNum === undefined ? {} : { retryNum }), ...(retryReason === undefined ? {} : { retryReason }) }
    await app?.processEvent(event).catch(report)
  }

  /** Connects, waits until the connection ends, and connects again, sooner or later. */
  async function hold(client: SocketModeClient, first: Promise<unknown>): Promise<void> {
    let failures = 0
    let opening = first
    while (!stopped) {
      const ended = new Promise((done) => client.once('disconnected', done))
      try {
        await opening
        failures = 0
        await ended
      } catch (error) {
        if (!stopped) report(error)
        failures += 1
      }
      if (failures > 0) await sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** (failures - 1)), undefined, { ref: !stopped })
      if (!stopped) opening = client.start()
      opening.catch(() => undefined) // it is awaited in the next round
    }
  }

  return {
    init: (made) => {
      app = made
    },
    async start() {
      const opening = clients.map((client) => client.start())
      for (const one of opening) one.catch(() => undefined)
      await opening[0]
      for (const [at, client] of clients.entries()) void hold(client, opening[at] as Promise<unknown>)
    },
    async stop() {
      stopped = true
      await Promise.allSettled(clients.map((client) => client.disconnect()))
    },
  }
}

interface Delivery {
  ack(response?: unknown): Promise<void>
  readonly body: Record<string, unknown>
  readonly retry_num?: number
  readonly retry_reason?: string
}
