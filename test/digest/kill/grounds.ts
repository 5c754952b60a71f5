import { startPeer } from '../../peers/discord/peer.ts'
import { SlackPeer } from '../../peers/slack/peer.ts'
import { BOT_TOKEN } from '../../peers/slack/workspace.ts'
import { standing } from '../file-poster.ts'
import type { Asked } from './post-until-killed.ts'

/** A platform on which digests are posted while processes die: how a process reaches it, what goes wrong there, what stands in it. */
export interface Ground {
  readonly workspace: string
  /** The channel of the nth subscription. */
  channel(nth: number): string
  readonly reach: Asked['reach']
  /** Lies in wait for the next attempts, where the platform itself goes wrong. */
  trouble(): void
  /** The keys of all messages that stand there, as often as they do. */
  keys(): string[]
  close(): Promise<void>
}

/** A platform that is a file: attempts go wrong in the process that posts. */
export function fileGround(channels: string): Ground {
  return {
    workspace: 'chat:T1',
    channel: (nth) => `C${nth}`,
    reach: { kind: 'file', channels, faults: 20 },
    trouble: () => undefined,
    keys: () => standing(channels).map(({ key }) => key),
    close: async () => undefined,
  }
}

/** A local Slack, through Slack's own client. */
export async function slackGround(): Promise<Ground> {
  const peer = await SlackPeer.open()
  const { situation } = peer.workspace.channels
  return {
    workspace: `slack:${peer.workspace.team}`,
    channel: () => situation,
    reach: { kind: 'slack', url: peer.apiUrl, token: BOT_TOKEN },
    trouble: () =>
      peer.faults.add('chat.postMessage', oneOf([{ kind: 'done-but-500' }, { kind: 'broken' }, { kind: 'busy', seconds: 1 }, { kind: 'slow', ms: 300 }])),
    keys: () => peer.screen.messages.flatMap(({ metadata }) => keyIn(metadata)),
    close: () => peer.close(),
  }
}

function keyIn(metadata: unknown): string[] {
  const read = (typeof metadata === 'string' ? JSON.parse(metadata) : metadata) as { event_payload?: { key?: string } } | null
  return read?.event_payload?.key === undefined ? [] : [read.event_payload.key]
}

/** A local Discord, through Discord's own client. */
export async function discordGround(): Promise<Ground> {
  const peer = await startPeer()
  const guild = peer.world.addGuild('Watch')
  const channels = [1, 2, 3].map((nth) => peer.world.addChannel({ guild: guild.id, name: `digests-${nth}`, type: 0, parent: null }).id)
  const path = /\/channels\/\d+\/messages$/
  return {
    workspace: `discord:${guild.id}`,
    channel: (nth) => channels[nth % channels.length] ?? '',
    reach: { kind: 'discord', url: `${peer.url}/api`, token: peer.token },
    trouble: () =>
      void peer.troubles.push({
        method: 'POST',
        path,
        times: 1,
        ...oneOf([{ status: 502, late: true as const }, { status: 503 }, { status: 429, retryAfter: 1 }]),
      }),
    keys: () => [...peer.world.messages.values()].flatMap(({ nonce }) => nonce ?? []),
    close: () => peer.close(),
  }
}

function oneOf<Item>(items: readonly Item[]): Item {
  return items[Math.floor(Math.random() * items.length)] as Item
}
