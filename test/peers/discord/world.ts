/** Milliseconds at which Discord's ids begin (developers/reference, “Snowflakes”). */
const EPOCH = 1_420_070_400_000n

export const EPHEMERAL = 1 << 6
export const LOADING = 1 << 7
export const COMPONENTS_V2 = 1 << 15

export interface User {
  readonly id: string
  readonly name: string
  readonly bot: boolean
}

export interface Channel {
  readonly id: string
  /** The server that it is in; null for a private conversation. */
  readonly guild: string | null
  readonly name: string
  /** 0 text, 1 private conversation, 11 public thread. */
  readonly type: 0 | 1 | 11
  readonly parent: string | null
  /** The code with which posting is refused: 50001 no access, 50013 no permission. */
  closed: 50001 | 50013 | null
}

export interface Guild {
  readonly id: string
  readonly name: string
}

export interface Attachment {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly description: string | undefined
  readonly bytes: Uint8Array
}

/** A component as the client sent it. */
export type Component = { readonly type: number } & Readonly<Record<string, unknown>>

export interface Message {
  readonly id: string
  readonly channel: string
  readonly author: User
  content: string
  embeds: readonly unknown[]
  components: readonly Component[]
  flags: number
  attachments: readonly Attachment[]
  readonly nonce: string | null
  readonly reference: string | null
  readonly at: string
  edited: string | null
  /** The only person who sees it; null for all. */
  readonly only: string | null
  /** The interaction that it answers. */
  readonly answers: string | null
}

/** What has been made and said on the server: users, servers, channels, messages, commands by scope. */
export class World {
  readonly users = new Map<string, User>()
  readonly guilds = new Map<string, Guild>()
  readonly channels = new Map<string, Channel>()
  readonly messages = new Map<string, Message>()
  /** Registered commands, by server; '' for the global ones. */
  readonly commands = new Map<string, readonly Readonly<Record<string, unknown>>[]>()
  readonly bot: User
  readonly application: string
  private serial = 0n

  constructor() {
    this.application = this.id()
    this.bot = { id: this.application, name: 'sitlog', bot: true }
    this.users.set(this.bot.id, this.bot)
  }

  /** A new id in Discord's own shape: time in the upper bits. */
  id(): string {
    this.serial += 1n
    return String(((BigInt(Date.now()) - EPOCH) << 22n) | (this.serial & 0x3fffffn))
  }

  user(name: string): User {
    const known = [...this.users.values()].find((user) => user.name === name)
    if (known !== undefined) return known
    const user = { id: this.id(), name, bot: false }
    this.users.set(user.id, user)
    return user
  }

  addGuild(name: string): Guild {
    const guild = { id: this.id(), name }
    this.guilds.set(guild.id, guild)
    return guild
  }

  addChannel(channel: Pick<Channel, 'guild' | 'name' | 'type' | 'parent'>): Channel {
    const made: Channel = { ...channel, id: this.id(), closed: null }
    this.channels.set(made.id, made)
    return made
  }

  addMessage(message: Partial<Message> & Pick<Message, 'channel' | 'author'>): Message {
    const rest = { content: '', embeds: [], components: [], flags: 0, attachments: [], nonce: null, reference: null, edited: null, only: null, answers: null }
    const made: Message = { ...rest, id: this.id(), at: new Date().toISOString(), ...message }
    this.messages.set(made.id, made)
    return made
  }

  /** What a person sees in a channel, oldest first. */
  seen(channel: string, by: User): Message[] {
    return [...this.messages.values()].filter((message) => message.channel === channel && (message.only === null || message.only === by.id))
  }
}
