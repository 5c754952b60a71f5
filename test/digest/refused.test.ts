import { describe, expect, onTestFinished, test } from 'vitest'
import type { House } from '../../src/core/house.ts'
import type { Poster } from '../../src/digest/courier.ts'
import { openStore } from '../../src/store/open-store.ts'
import { startPeer } from '../peers/discord/peer.ts'
import { SlackPeer } from '../peers/slack/peer.ts'
import { BOT_TOKEN } from '../peers/slack/workspace.ts'
import { scratchFile } from '../store/scratch.ts'
import { DAILY } from './daily.ts'
import { posterOf as discordPoster } from './kill/posters/discord.ts'
import { posterOf as slackPoster } from './kill/posters/slack.ts'
import { work } from './kill/work.ts'

/** A channel that was shut, as one platform has it. */
interface Shut {
  readonly workspace: string
  readonly channel: string
  /** The owner's own id. */
  readonly owner: string
  posterOf(house: House): Promise<Poster>
  open(): void
  /** What stands anywhere, as the platform keeps it. */
  texts(): string[]
}

async function slack(shut: (peer: SlackPeer, channel: string) => void): Promise<Shut> {
  const peer = await SlackPeer.open()
  onTestFinished(() => peer.close())
  const { team, people, channels } = peer.workspace
  shut(peer, channels.situation)
  return {
    workspace: `slack:${team}`,
    channel: channels.situation,
    owner: people.ana,
    posterOf: (house) => slackPoster({ url: peer.apiUrl, token: BOT_TOKEN }, house),
    open: () => {
      peer.archived.delete(channels.situation)
      peer.memberOf.add(channels.situation)
    },
    texts: () => peer.screen.messages.map((message) => JSON.stringify(message)),
  }
}

async function discord(code: 50001 | 50013): Promise<Shut> {
  const peer = await startPeer()
  onTestFinished(() => peer.close())
  const guild = peer.world.addGuild('Watch')
  const channel = peer.world.addChannel({ guild: guild.id, name: 'digests', type: 0, parent: null })
  channel.closed = code
  return {
    workspace: `discord:${guild.id}`,
    channel: channel.id,
    owner: peer.world.user('ana').id,
    posterOf: (house) => discordPoster({ url: `${peer.url}/api`, token: peer.token }, house),
    open: () => {
      channel.closed = null
    },
    texts: () => [...peer.world.messages.values()].map(({ components }) => JSON.stringify(components)),
  }
}

describe('a channel that is shut', () => {
  test.each([
    ['Slack, archived', () => slack((peer, channel) => peer.archived.add(channel)), 'The channel is archived.'],
    ['Slack, the bot thrown out', () => slack((peer, channel) => peer.memberOf.delete(channel)), 'The bot is not in that channel: /invite it.'],
    ['Discord, the bot thrown out', () => discord(50001), 'The bot may not see that channel, or was removed from the server.'],
    ['Discord, the bot silenced', () => discord(50013), 'The bot may not write in that channel.'],
  ])('%s: the digest is paused, its owner told once, and it comes once it is resumed', async (_, shut, why) => {
    const { workspace, channel, owner, posterOf, open, texts } = await shut()
    let now = '2020-08-06T12:00:00.000Z'
    const clock = (): Date => new Date(now)
    const store = await openStore({ file: scratchFile(), now: clock })
    onTestFinished(() => store.close())
    const desk = await store.deskOf(workspace)
    const by = await desk.member(`${workspace}:${owner}`, 'Ana')
    const change = {
      workspace,
      facts: { ...DAILY, channel },
      status: 'active',
      due: { day: '2020-08-07', at: '2020-08-07T07:00:00.000Z' },
      by,
      at: now,
    } as const
    await desk.saveSubscription({ no: null, version: 0, ...change })
    const tick = (at: string): Promise<void> => {
      now = at
      return work(store, posterOf, clock, (port) => port)
    }

    await tick('2020-08-07T07:00:00.000Z')
    await tick('2020-08-08T07:00:00.000Z')
    const [paused] = await desk.subscriptions()
    expect(paused).toMatchObject({ status: 'paused', pausedWhy: why })
    expect(texts().filter((text) => text.includes('Digest D-1 could not be posted') && text.includes(why))).toHaveLength(1)
    expect(texts()).toHaveLength(1)

    open()
    now = '2020-08-08T08:00:00.000Z'
    await desk.saveSubscription({ ...change, no: 1, version: paused?.version ?? 0, due: { day: '2020-08-09', at: '2020-08-09T07:00:00.000Z' } })
    await tick('2020-08-08T08:01:00.000Z')
    expect(texts().filter((text) => text.includes('Digest of Fri 7 Aug 2020'))).toHaveLength(1)
  })
})
