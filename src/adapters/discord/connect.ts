import { type APIInteraction, Client, Events, GatewayDispatchEvents, GatewayIntentBits, Options } from 'discord.js'
import type { DiscordOptions } from './options.ts'
import { restOptions } from './rest-options.ts'

/** What the Gateway tells that matters here. */
export interface Heard {
  interaction(interaction: APIInteraction): void
  /** The bot is in this server: at the start, and when it is taken into one. */
  joined(guild: string): void
  /** The bot was removed from this server. */
  left(guild: string): void
  trouble(error: unknown): void
  /** Discord closed the connection for good: it is not tried again. */
  ended(error: Error): void
}

/** How many of anything the client keeps in mind: what an interaction carries is enough. */
const REMEMBERED = { MessageManager: 0, ThreadManager: 0, ReactionManager: 0, PresenceManager: 0, VoiceStateManager: 0, GuildMemberManager: 0, UserManager: 0 }

/**
 * A client that is not yet logged in. It asks for no privileged intent: servers alone, to hear of joining and leaving; interactions come to everybody.
 * Reconnecting, resuming and sharding are the library's.
 */
export function connect(options: DiscordOptions, heard: Heard): Client {
  const { shards } = options
  const client = new Client({
    intents: [GatewayIntentBits.Guilds],
    // The library takes a bare number for the number of one connection.
    ...(shards === 'auto' ? { shards } : { shardCount: shards, shards: Array.from({ length: shards }, (_, id) => id) }),
    rest: { ...restOptions(options), timeout: 10_000 },
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, ...REMEMBERED }),
  })
  client.ws.on(GatewayDispatchEvents.InteractionCreate, heard.interaction)
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }: { id: string }) => heard.joined(id))
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }: { id: string; unavailable?: boolean }) => void (unavailable === true || heard.left(id)))
  client.on(Events.Error, heard.trouble)
  client.on(Events.ShardError, heard.trouble)
  client.on(Events.ShardDisconnect, ({ code }) =>
    heard.ended(new Error(`Discord closed the connection for good, with code ${code}. 4004 is a token that is no longer valid.`)),
  )
  return client
}

/**
 * Closes the connection. Between two attempts to reconnect the library has nothing to close and would go on trying for ever (`@discordjs/ws` 1.2.3,
 * WebSocketShard.destroy); what it reads before each attempt never comes then, so that it rests and the process can end.
 */
export async function disconnect(client: Client): Promise<void> {
  await client.destroy()
  for (const shard of client.ws.shards.values()) Object.assign(shard, { sessionInfo: new Promise(() => undefined) })
}
