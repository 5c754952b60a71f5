import type { APIInteraction } from 'discord.js'
import type { Invocation } from '../../../core/invocation.ts'
import type { Room } from '../../../core/room.ts'

/** Who says something in a server, and where: what every invocation has. */
export interface Speaker {
  readonly who: Invocation['who']
  readonly from: string
  readonly room: Room
}

/** The speaker of an interaction; null in a private conversation, which belongs to no desk. */
export function speakerOf({ member, guild_id: guild, channel }: APIInteraction): Speaker | null {
  if (guild === undefined || member === undefined) return null
  const { user, nick } = member
  const name = [nick, user.global_name, user.username].find((one) => one !== null && one !== undefined && one.trim() !== '') ?? user.id
  const place = channel !== undefined && 'name' in channel && typeof channel.name === 'string' ? ` #${channel.name}` : ''
  return {
    who: { key: `discord:${user.id}`, name: name.trim().slice(0, 100) },
    from: `discord${place}`.slice(0, 500),
    room: { workspace: `discord:${guild}`, channel: channel?.id ?? null },
  }
}
