import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { commands } from '../../../commands/index.ts'
import type { Working } from '../../../src/adapters/slack/glue.ts'
import type { SlackOptions } from '../../../src/adapters/slack/options.ts'
import { slack } from '../../../src/adapters/slack/slack.ts'
import type { House } from '../../../src/core/house.ts'
import type { Store } from '../../../src/core/store.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../../../src/render/pictures/spec/make-picture.ts'
import { showPlain } from '../../../src/render/plain.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { freePort } from '../../peers/slack/free-port.ts'
import { SlackPeer } from '../../peers/slack/peer.ts'
import { type Json, readText, type Shown } from '../../peers/slack/screen.ts'
import { APP_TOKEN, BOT_TOKEN, SIGNING_SECRET } from '../../peers/slack/workspace.ts'

/** How the bot is reached: its own sockets, or HTTP. */
export type Way = 'socket' | 'http'

/** The bot in a workspace with three people: what they do, and what they read. */
export class Scene {
  readonly peer: SlackPeer
  readonly store: Store
  readonly adapter: ReturnType<typeof slack>
  /** What is being answered. */
  readonly working: Working
  readonly house: House
  readonly reported: unknown[]
  readonly ended: Promise<void>

  /** What the bot takes for now. */
  now: string
  private readonly folder: string

  private constructor(made: Pick<Scene, 'peer' | 'store' | 'adapter' | 'working' | 'house' | 'reported' | 'ended'>, folder: string, now: string) {
    this.peer = made.peer
    this.store = made.store
    this.adapter = made.adapter
    this.working = made.working
    this.house = made.house
    this.reported = made.reported
    this.ended = made.ended
    this.folder = folder
    this.now = now
  }

  static async open(way: Way, change: Partial<SlackOptions> = {}, now = '2020-08-07T12:00:00Z'): Promise<Scene> {
    const folder = mkdtempSync(join(tmpdir(), 'sitlog-slack-'))
    const [peer, port] = await Promise.all([SlackPeer.open(), change.port ?? freePort()])
    let scene: Scene | null = null
    const clock = () => new Date(scene?.now ?? now)
    const store = await openStore({ file: join(folder, 'log.db'), now: clock })
    const reported: unknown[] = []
    const house = houseOf(store, clock, reported)
    const working: Working = new Set()
    const adapter = slack({ ...settings(peer, way, port), ...change }, working)
    const ended = adapter.start(house)
    ended.catch(() => undefined)
    if (way === 'http') peer.deliverTo(`http://127.0.0.1:${port}/slack/events`)
    scene = new Scene({ peer, store, adapter, working, house, reported, ended }, folder, now)
    await Promise.race([ended, until(() => (way === 'http' ? answers(port) : peer.sockets.connections().length === 2))])
    return scene
  }

  get ana() {
    return { user: this.peer.workspace.people.ana, channel: this.peer.workspace.channels.situation }
  }

  get ben() {
    return { user: this.peer.workspace.people.ben, channel: this.peer.workspace.channels.situation }
  }

  /** Types a line as `/event …` or `/desk …`, and waits for what the person alone is told. */
  async say(who: { user: string; channel: string }, line: string): Promise<Shown> {
    const before = this.peer.screen.privateTo(who.user, who.channel).length
    const [root = '', ...rest] = line.split(' ')
    await this.peer.slash(who, `/${root}`, rest.join(' '))
    return until(() => this.peer.screen.privateTo(who.user, who.channel)[before])
  }

  /** Types a line that opens a form, and waits for it. */
  async opens(who: { user: string; channel: string }, line: string) {
    const [root = '', ...rest] = line.split(' ')
    const before = this.peer.screen.views.length
    await this.peer.slash(who, `/${root}`, rest.join(' '))
    return until(() => this.peer.screen.views[before])
  }

  /** A message that stands in the channel, by its ts. */
  async posted(text: string): Promise<string> {
    const headers = { authorization: `Bearer ${BOT_TOKEN}`, 'content-type': 'application/json' }
    const body = JSON.stringify({ channel: this.ana.channel, text })
    const sent = await fetch(`${this.peer.workspace.emulator.url}/api/chat.postMessage`, { method: 'POST', headers, body })
    return ((await sent.json()) as { ts: string }).ts
  }

  /** What stands in the channel for everybody, oldest first. */
  channel(): string[] {
    return this.peer.screen.inChannel(this.ana.channel).map(({ blocks }) => readText(blocks))
  }

  /** Another program holds the database for so long. Resolves when it does. */
  async busy(ms: number): Promise<void> {
    const other = new Database(join(this.folder, 'log.db'))
    other.exec('begin immediate')
    setTimeout(() => {
      other.exec('rollback')
      other.close()
    }, ms)
  }

  async close(): Promise<void> {
    await this.adapter.stop()
    await this.store.close()
    await this.peer.close()
    rmSync(this.folder, { recursive: true, force: true })
  }
}

function houseOf(store: Store, clock: () => Date, reported: unknown[]): House {
  return {
    commands,
    gazetteer: noGazetteer,
    switchboard: store.switchboard,
    clock,
    deskOf: (workspace) => store.deskOf(workspace),
    makePicture,
    draw: async () => new Uint8Array([137, 80, 78, 71]),
    report: (reference, error) => reported.push({ reference, error }),
  }
}

/** The settings that an operator would make, with the server instead of Slack. */
function settings(peer: SlackPeer, way: Way, port: number): SlackOptions {
  return {
    botToken: BOT_TOKEN,
    appToken: way === 'socket' ? APP_TOKEN : null,
    signingSecret: SIGNING_SECRET,
    port,
    url: null,
    oauth: null,
    apiUrl: peer.apiUrl,
    names: { event: 'event', digest: 'digest', desk: 'desk' },
    showPlain,
  }
}

/** Waits until something is there; fails after a minute, saying what was waited for. */
export async function until<Found>(look: () => Found | Promise<Found>, ms = 60_000): Promise<NonNullable<Found>> {
  const end = Date.now() + ms
  for (;;) {
    const found = await look()
    if (found !== undefined && found !== null && found !== false) return found as NonNullable<Found>
    if (Date.now() > end) throw new Error(`Waited in vain for ${look}`)
    await new Promise((done) => setTimeout(done, 10))
  }
}

export function read({ blocks }: { readonly blocks: readonly Json[] }): string {
  return readText(blocks)
}

async function answers(port: number): Promise<boolean> {
  return fetch(`http://127.0.0.1:${port}/slack/events`, { method: 'POST' })
    .then(() => true)
    .catch(() => false)
}
