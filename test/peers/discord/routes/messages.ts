import { ApiError, refuse, unknownChannel } from '../api-error.ts'
import type { Body } from '../body.ts'
import { draftOf, keep } from '../compose.ts'
import type { Answer, Route, Service } from '../service.ts'
import { channelShape, messageShape } from '../shapes.ts'
import { faultsOf } from '../spec.ts'
import type { Channel, Message } from '../world.ts'

export const postMessage: Route = {
  method: 'POST',
  path: /^\/channels\/(\d+)\/messages$/,
  handle({ service, parts: [id = ''], body }) {
    const channel = open(service, id)
    refuse(faultsOf('MessageCreateRequest', body.json))
    const nonce = typeof body.json.nonce === 'string' ? body.json.nonce : null
    const twin =
      body.json.enforce_nonce === true ? [...service.world.messages.values()].find((message) => message.nonce === nonce && message.channel === id) : undefined
    if (twin !== undefined) return shown(service, twin)
    const message = service.world.addMessage({
      channel: channel.id,
      author: service.world.bot,
      ...draftOf(service.world, body, null),
      nonce,
      reference: referenceOf(body),
    })
    service.gateway.dispatch('MESSAGE_CREATE', channel.guild, messageShape(service.world, service.base(), message))
    return shown(service, message)
  },
}

export const listMessages: Route = {
  method: 'GET',
  path: /^\/channels\/(\d+)\/messages$/,
  handle({ service, parts: [id = ''], query }) {
    open(service, id)
    const all = [...service.world.messages.values()].filter((message) => message.channel === id && message.only === null).reverse()
    const body = all.slice(0, Number(query.get('limit') ?? 50)).map((message) => messageShape(service.world, service.base(), message))
    return { status: 200, body, schema: 'MessageResponse' }
  },
}

export const editMessage: Route = {
  method: 'PATCH',
  path: /^\/channels\/(\d+)\/messages\/(\d+)$/,
  handle({ service, parts: [id = '', message = ''], body }) {
    open(service, id)
    refuse(faultsOf('MessageEditRequestPartial', body.json))
    return shown(service, keep(service.world, message, body))
  },
}

export const showChannel: Route = {
  method: 'GET',
  path: /^\/channels\/(\d+)$/,
  handle({ service, parts: [id = ''] }) {
    const channel = open(service, id)
    return { status: 200, body: channelShape(channel), schema: SCHEMAS[channel.type] }
  },
}

const SCHEMAS = { 0: 'GuildChannelResponse', 1: 'PrivateChannelResponse', 11: 'ThreadResponse' } as const

/** Opens the private conversation with a person, the same one each time. */
export const openPrivate: Route = {
  method: 'POST',
  path: /^\/users\/@me\/channels$/,
  handle({ service: { world }, body }) {
    const user = world.users.get(String(body.json.recipient_id))
    if (user === undefined) throw new ApiError(400, 10013, 'Unknown User')
    const name = `@${user.id}`
    const channel = [...world.channels.values()].find((known) => known.name === name) ?? world.addChannel({ guild: null, name, type: 1, parent: null })
    return { status: 200, body: channelShape(channel), schema: 'PrivateChannelResponse' }
  },
}

function open({ world }: Service, id: string): Channel {
  const channel = world.channels.get(id)
  if (channel === undefined) throw unknownChannel()
  if (channel.guild !== null && !world.guilds.has(channel.guild)) throw new ApiError(403, 50001, 'Missing Access')
  if (channel.closed !== null) throw new ApiError(403, channel.closed, channel.closed === 50001 ? 'Missing Access' : 'Missing Permissions')
  return channel
}

function referenceOf({ json }: Body): string | null {
  const reference = json.message_reference as { message_id?: string } | undefined
  return reference?.message_id ?? null
}

function shown({ world, base }: Service, message: Message): Answer {
  return { status: 200, body: messageShape(world, base(), message), schema: 'MessageResponse' }
}
