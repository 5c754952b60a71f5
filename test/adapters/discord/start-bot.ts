import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { commands } from '../../../commands/index.ts'
import type { Adapter } from '../../../src/adapters/adapter.ts'
import { discord } from '../../../src/adapters/discord/discord.ts'
import type { Answering } from '../../../src/adapters/discord/run.ts'
import type { House } from '../../../src/core/house.ts'
import { noGazetteer } from '../../../src/gazetteer/no-gazetteer.ts'
import { makePicture } from '../../../src/render/pictures/spec/make-picture.ts'
import { showPlain } from '../../../src/render/plain.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { type Peer, startPeer } from '../../peers/discord/peer.ts'
import { until } from '../../peers/discord/until.ts'

/** A bot that is connected to a local Discord. */
export interface StartedBot {
  readonly peer: Peer
  readonly house: House
  /** What is being answered. */
  readonly answering: Answering
  readonly adapter: Adapter
  /** What the operator was told. */
  readonly reports: { readonly reference: string; readonly error: unknown }[]
  /** The database file. */
  readonly file: string
  /** What the bot takes for now; it can be set. */
  readonly clock: { now: Date }
  /** Settles when it has ended. */
  readonly running: Promise<void>
  /** Ends the bot and leaves the server, as a restart does. */
  stop(): Promise<void>
}

/** The clock of every conversation: the day after the events that they tell of. */
const NOW = new Date('2020-08-07T12:00:00Z')

export const freshDatabase = () => join(mkdtempSync(join(tmpdir(), 'sitlog-discord-')), 'desk.db')

interface Start {
  readonly peer?: Peer
  readonly file?: string
  readonly register?: 'global' | 'guild'
  readonly shards?: number
}

/** Starts the bot on a database, against a new local Discord or one that is there, and waits until its commands are registered. */
export async function startBot({ peer: given, file = freshDatabase(), register = 'global', shards = 1 }: Start = {}): Promise<StartedBot> {
  const peer = given ?? (await startPeer())
  const clock = { now: NOW }
  const store = await openStore({ file, now: () => clock.now })
  const reports: StartedBot['reports'] = []
  const house: House = {
    commands,
    gazetteer: noGazetteer,
    switchboard: store.switchboard,
    clock: () => clock.now,
    deskOf: (workspace) => store.deskOf(workspace),
    makePicture,
    draw: async ({ name }) => new TextEncoder().encode(`PNG of ${name}`),
    report: (reference, error) => void reports.push({ reference, error }),
  }
  const answering: Answering = new Set()
  const adapter = discord({ token: peer.token, api: `${peer.url}/api`, shards, register, showPlain }, answering)
  const running = adapter.start(house)
  running.catch(() => undefined) // who waits for it hears of it
  const registered = () => peer.calls.some(({ method, path }) => method === 'GET' && path.endsWith('/commands'))
  const ready = () => registered() && peer.gateway.connected === shards && (register === 'guild' || peer.world.commands.size > 0)
  await Promise.race([running, until(ready)])
  return {
    peer,
    house,
    answering,
    adapter,
    reports,
    file,
    clock,
    running,
    async stop() {
      await adapter.stop()
      await running.catch(() => undefined)
      await store.close()
    },
  }
}
