import { startPeer } from '../../../peers/discord/peer.ts'
import { posterOf } from '../posters/discord.ts'
import { type Ground, oneOf } from './ground.ts'

/** A local Discord, through Discord's own client. */
export async function discordGround(): Promise<Ground> {
  const peer = await startPeer()
  const guild = peer.world.addGuild('Watch')
  const channels = [1, 2, 3].map((nth) => peer.world.addChannel({ guild: guild.id, name: `digests-${nth}`, type: 0, parent: null }).id)
  const path = /\/channels\/\d+\/messages$/
  const reach = { url: `${peer.url}/api`, token: peer.token }
  return {
    workspace: `discord:${guild.id}`,
    channel: (nth) => channels[nth % channels.length] ?? '',
    poster: 'discord',
    reach,
    posterOf: (house) => posterOf(reach, house),
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
