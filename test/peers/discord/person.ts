import type { Peer } from './peer.ts'
import { all } from './rules.ts'
import type { Interaction } from './service.ts'
import { channelShape, guildShape, memberShape, messageShape, userShape } from './shapes.ts'
import { until } from './until.ts'
import { type Channel, type Component, LOADING, type Message, type User } from './world.ts'

/** A file that a person gives with a command. */
export interface GivenFile {
  readonly name: string
  readonly text: string
}

interface Registered {
  readonly id: string
  readonly name: string
  readonly type: number
  readonly options?: readonly Registered[]
}

/** A person in a channel: what their client sends when they type, click, choose and fill in forms. Each gives the interaction once the bot has answered it. */
export class Person {
  readonly user: User
  readonly channel: Channel
  private readonly peer: Peer

  constructor(peer: Peer, name: string, channel: Channel) {
    this.peer = peer
    this.user = peer.world.user(name)
    this.channel = channel
  }

  /** Runs `/event find` with options, as far as they are registered: the client offers no others, and finds a verb under `/event-more` too. */
  async slash(path: string, options: Readonly<Record<string, string | GivenFile>> = {}): Promise<Interaction> {
    return this.answered(this.send(2, this.commandData(path, options, null)))
  }

  /** What is offered while an option is being typed. */
  async complete(path: string, options: Readonly<Record<string, string>>, focused: string): Promise<readonly { name: string; value: string }[]> {
    return (await this.answered(this.send(4, this.commandData(path, options, focused)))).choices ?? []
  }

  /** Uses an entry of a message's menu. */
  async onMessage(name: string, message: Message): Promise<Interaction> {
    const command = this.registered().find((known) => known.name === name && known.type === 3)
    if (command === undefined) throw new Error(`No message command “${name}” is registered.`)
    const messages = { [message.id]: messageShape(this.peer.world, this.peer.url, message) }
    return this.answered(this.send(2, { id: command.id, name, type: 3, target_id: message.id, resolved: { messages } }))
  }

  async click(message: Message, label: string): Promise<Interaction> {
    const button = all(message.components).find(({ type, label: own }) => type === 2 && own === label)
    if (button === undefined) throw new Error(`There is no button “${label}”.`)
    return this.press(message, button.custom_id as string)
  }

  /** Presses a button by its id, whether or not the message still shows it. */
  async press(message: Message, id: string): Promise<Interaction> {
    return this.answered(this.send(3, { custom_id: id, component_type: 2 }, message))
  }

  /** Chooses an entry of the select that has it. */
  async choose(message: Message, label: string): Promise<Interaction> {
    for (const select of all(message.components).filter(({ type }) => type === 3)) {
      const option = (select.options as { label: string; value: string }[]).find((one) => one.label === label)
      if (option !== undefined) return this.answered(this.send(3, { custom_id: select.custom_id, component_type: 3, values: [option.value] }, message))
    }
    throw new Error(`There is nothing to choose called “${label}”.`)
  }

  /** Sends the form that an interaction opened; a field that is not given keeps what it was filled with. */
  async submit({ modal, source }: Interaction, values: Readonly<Record<string, string>>): Promise<Interaction> {
    if (modal === null) throw new Error('No form is open.')
    const unknown = Object.keys(values).filter((key) => !all(modal.components).some(({ custom_id: id }) => id === key))
    if (unknown.length > 0) throw new Error(`The form has no field ${unknown.join(', ')}.`)
    const fill = (component: Component): unknown => {
      if (component.type === 18) return { type: 18, id: 1, component: fill(component.component as Component) }
      const { type, custom_id: id, value = '', options = [] } = component
      const chosen = values[String(id)]
      if (type === 3)
        return {
          type,
          id: 1,
          custom_id: id,
          values: chosen === undefined ? (options as { default?: boolean; value: string }[]).filter((one) => one.default).map((one) => one.value) : [chosen],
        }
      return { type, id: 1, custom_id: id, value: chosen ?? value }
    }
    const message = source === null ? undefined : this.peer.world.messages.get(source)
    return this.answered(this.send(5, { custom_id: modal.custom_id, components: modal.components.filter(({ type }) => type === 18).map(fill) }, message))
  }

  /** The options that a command is registered with. */
  optionsOf(path: string): string[] {
    const [, leaf] = this.findCommand(path.replace(/^\//, '').split(' '))
    return (leaf.options ?? []).map(({ name }) => name)
  }

  /** What the person sees in the channel, oldest first. */
  seen(): Message[] {
    return this.peer.world.seen(this.channel.id, this.user)
  }

  /** Sends an interaction and does not wait for its answer. */
  send(type: Interaction['type'], data: object, message?: Message): Interaction {
    const { world, gateway, interactions } = this.peer
    const { id: channel, guild } = this.channel
    const id = world.id()
    const blank = { answered: null, ephemeral: false, original: null, choices: null, modal: null, followUps: [] }
    const interaction: Interaction = { id, token: `t-${id}`, type, user: this.user.id, channel, guild, at: Date.now(), source: message?.id ?? null, ...blank }
    interactions.set(id, interaction)
    const who =
      guild === null
        ? { user: userShape(this.user) }
        : { member: { ...memberShape(this.user), permissions: '2147483647' }, guild_id: guild, guild: { id: guild, features: [], locale: 'en-US' } }
    const owners = { authorizing_integration_owners: guild === null ? {} : { 0: guild }, context: guild === null ? 1 : 0 }
    const rest = {
      version: 1,
      locale: 'en-GB',
      guild_locale: 'en-US',
      app_permissions: '2147483647',
      entitlements: [],
      attachment_size_limit: 10_485_760,
      ...owners,
    }
    const source = message === undefined ? {} : { message: messageShape(world, this.peer.url, message) }
    const place = { channel_id: channel, channel: { ...channelShape(this.channel), permissions: '2147483647' } }
    gateway.dispatch('INTERACTION_CREATE', guild, {
      id,
      application_id: world.application,
      type,
      token: interaction.token,
      data,
      ...place,
      ...who,
      ...rest,
      ...source,
    })
    return interaction
  }

  /** Waits until the answer stands; a deferral is no answer. */
  async answered(interaction: Interaction): Promise<Interaction> {
    const { messages } = this.peer.world
    const before = interaction.source === null ? null : (messages.get(interaction.source)?.edited ?? null)
    await until(() => {
      if (interaction.answered === null) return false
      if (interaction.answered === 6) return interaction.followUps.length > 0 || messages.get(interaction.source ?? '')?.edited !== before
      return interaction.answered !== 5 || ((messages.get(interaction.original ?? '')?.flags ?? 0) & LOADING) === 0
    })
    return interaction
  }

  commandData(path: string, options: Readonly<Record<string, string | GivenFile>>, focused: string | null): object {
    const words = path.replace(/^\//, '').split(' ')
    const [root, leaf] = this.findCommand(words)
    const attachments: Record<string, unknown> = {}
    const given = Object.entries(options).map(([name, value]) => {
      const option = leaf.options?.find((known) => known.name === name)
      if (option === undefined) throw new Error(`/${words.join(' ')} has no option ${name}.`)
      const known = typeof value === 'string' ? value : this.upload(value, attachments)
      return { type: option.type, name, value: known, ...(name === focused ? { focused: true } : {}) }
    })
    const nested = words.slice(1).reduceRight<readonly object[]>((inner, name, at) => [{ type: at === words.length - 2 ? 1 : 2, name, options: inner }], given)
    return { id: root.id, name: root.name, type: 1, options: nested, resolved: { attachments } }
  }

  private findCommand(words: readonly string[]): readonly [Registered, Registered] {
    const leafOf = (root: Registered) => words.slice(1).reduce<Registered | undefined>((one, word) => one?.options?.find(({ name }) => name === word), root)
    const roots = this.registered().filter(({ name, type }) => type === 1 && (name === words[0] || name.startsWith(`${words[0]}-`)))
    const root = roots.find((one) => leafOf(one) !== undefined)
    const leaf = root === undefined ? undefined : leafOf(root)
    if (root === undefined || leaf === undefined) throw new Error(`/${words.join(' ')} is not registered.`)
    return [root, leaf]
  }

  private upload({ name, text }: GivenFile, into: Record<string, unknown>): string {
    const { world } = this.peer
    const bytes = Buffer.from(text)
    const attachment = { id: world.id(), name, type: 'text/plain', description: undefined, bytes }
    const holder = world.addMessage({ channel: this.channel.id, author: this.user, attachments: [attachment], only: this.user.id })
    const [shape] = messageShape(world, this.peer.url, holder).attachments as [unknown]
    world.messages.delete(holder.id)
    world.messages.set(holder.id, holder)
    into[attachment.id] = shape
    return attachment.id
  }

  private registered(): Registered[] {
    const { commands } = this.peer.world
    return [...(commands.get('') ?? []), ...(commands.get(this.channel.guild ?? '') ?? [])] as unknown as Registered[]
  }
}

/** The bot is taken into a server, or told of one that it is in. */
export function joinGuild(peer: Peer, name: string): { guild: string; channel: Channel } {
  const guild = peer.world.addGuild(name)
  const channel = peer.world.addChannel({ guild: guild.id, name: 'front-line', type: 0, parent: null })
  peer.gateway.dispatch('GUILD_CREATE', guild.id, guildShape(peer.world, guild))
  return { guild: guild.id, channel }
}

/** The bot is thrown out of a server. */
export function leaveGuild(peer: Peer, guild: string): void {
  peer.world.guilds.delete(guild)
  peer.gateway.dispatch('GUILD_DELETE', guild, { id: guild })
}
