import { randomUUID } from 'node:crypto'
import type { Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'
import { guildShape, userShape } from './shapes.ts'
import type { World } from './world.ts'

/** Message content, members and presences: not without Discord's consent. */
const PRIVILEGED = (1 << 1) | (1 << 8) | (1 << 15)
const GUILDS = 1
/** What each event needs; those without an entry reach everybody. */
const NEEDS: Readonly<Record<string, number>> = {
  GUILD_CREATE: GUILDS,
  GUILD_DELETE: GUILDS,
  CHANNEL_DELETE: GUILDS,
  MESSAGE_CREATE: 1 << 9,
}

interface Sent {
  readonly seq: number
  readonly text: string
}

interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: readonly [number, number]
  seq: number
  readonly sent: Sent[]
  socket: WebSocket | null
}

interface Frame {
  readonly op: number
  readonly d: unknown
}

/** What identify and resume say. */
interface Asked {
  readonly token: string
  readonly intents?: number
  readonly shard?: readonly [number, number]
  readonly session_id?: string
  readonly seq?: number
}

/** Gateway v10: sessions that are identified, resumed with what they missed, and told to reconnect. */
export class Gateway {
  readonly sessions = new Map<string, Session>()
  /** Every op that a client sent, in order, without heartbeats. */
  readonly ops: number[] = []
  recommended = 1
  private readonly world: World
  private readonly token: string
  private readonly server: WebSocketServer

  constructor(world: World, token: string, http: Server) {
    this.world = world
    this.token = token
    this.server = new WebSocketServer({ server: http })
    this.server.on('connection', (socket) => this.greet(socket))
  }

  /** Sends an event to every session whose shard has the server and whose intents include it. */
  dispatch(event: string, guild: string | null, data: unknown): void {
    for (const session of this.sessions.values()) {
      const mine = guild === null ? 0 : Number((BigInt(guild) >> 22n) % BigInt(session.shard[1]))
      const needs = guild === null && event === 'MESSAGE_CREATE' ? 1 << 12 : (NEEDS[event] ?? 0)
      if (mine === session.shard[0] && (session.intents & needs) === needs) this.send(session, event, data)
    }
  }

  /** op 7: the client has to reconnect and resume. */
  askToReconnect(): void {
    for (const { socket } of this.sessions.values()) socket?.send(JSON.stringify({ op: 7, d: null }))
  }

  /** op 9: the session is no more; `resumable` lets the client try again with it. */
  invalidate(resumable = false): void {
    for (const session of [...this.sessions.values()]) {
      session.socket?.send(JSON.stringify({ op: 9, d: resumable }))
      if (!resumable) this.sessions.delete(session.id)
    }
  }

  /** Cuts every connection: with a close code, or none as when a cable is pulled. */
  cut(code: number | null = null): void {
    for (const session of this.sessions.values()) {
      if (code === null) session.socket?.terminate()
      else session.socket?.close(code)
      session.socket = null
    }
  }

  /** Sends again what was sent, as after a resume whose last acknowledgement was lost. */
  repeat(event: string): void {
    for (const { sent, socket } of this.sessions.values()) {
      const last = sent.filter(({ text }) => text.includes(`"t":"${event}"`)).at(-1)
      if (last !== undefined) socket?.send(last.text)
    }
  }

  get connected(): number {
    return [...this.sessions.values()].filter(({ socket }) => socket !== null).length
  }

  close(): void {
    for (const client of this.server.clients) client.terminate()
    this.server.close()
  }

  private greet(socket: WebSocket): void {
    socket.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 41_250 } }))
    socket.on('message', (data) => this.hear(socket, JSON.parse(String(data)) as Frame))
    socket.on('close', () => {
      for (const session of this.sessions.values()) if (session.socket === socket) session.socket = null
    })
    socket.on('error', () => undefined)
  }

  private hear(socket: WebSocket, { op, d }: Frame): void {
    if (op === 1) {
      socket.send(JSON.stringify({ op: 11 }))
      return
    }
    this.ops.push(op)
    const asked = d as Asked
    if (op === 2 || op === 6) {
      const wrong = this.wrongWith(asked)
      if (wrong !== null) socket.close(wrong)
      else if (op === 2) this.identify(socket, asked)
      else this.resume(socket, asked)
    } else if (op !== 3) socket.close(4001)
  }

  private wrongWith({ token, intents = 0, shard: [id, count] = [0, 1] }: Asked): number | null {
    if (token.replace(/^Bot /, '') !== this.token) return 4004
    if (id >= count) return 4010
    return (intents & PRIVILEGED) === 0 ? null : 4014
  }

  private identify(socket: WebSocket, { intents = 0, shard = [0, 1] }: Asked): void {
    const session: Session = { id: randomUUID(), intents, shard, seq: 0, sent: [], socket }
    this.sessions.set(session.id, session)
    const { bot, application } = this.world
    const own = [...this.world.guilds.values()].filter(({ id }) => Number((BigInt(id) >> 22n) % BigInt(shard[1])) === shard[0])
    const { port } = this.server.address() as { port: number }
    const user = { ...userShape(bot), verified: true, mfa_enabled: true, email: null }
    const guilds = own.map(({ id }) => ({ id, unavailable: true }))
    const rest = { session_id: session.id, resume_gateway_url: `ws://127.0.0.1:${port}`, shard, application: { id: application, flags: 0 } }
    this.send(session, 'READY', { v: 10, user, guilds, ...rest })
    if ((intents & GUILDS) !== 0) for (const guild of own) this.send(session, 'GUILD_CREATE', guildShape(this.world, guild))
  }

  private resume(socket: WebSocket, { session_id: id = '', seq = 0 }: Asked): void {
    const session = this.sessions.get(id)
    if (session === undefined) {
      socket.send(JSON.stringify({ op: 9, d: false }))
      return
    }
    session.socket = socket
    for (const { text } of session.sent.filter((sent) => sent.seq > seq)) socket.send(text)
    this.send(session, 'RESUMED', {})
  }

  private send(session: Session, event: string, data: unknown): void {
    session.seq += 1
    const text = JSON.stringify({ op: 0, s: session.seq, t: event, d: data })
    session.sent.push({ seq: session.seq, text })
    session.socket?.send(text)
  }
}
