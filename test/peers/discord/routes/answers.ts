import { ApiError, refuse, unknownInteraction } from '../api-error.ts'
import type { Body } from '../body.ts'
import { draftOf, keep } from '../compose.ts'
import { modalFaults } from '../rules.ts'
import type { Answer, Interaction, Route, Service } from '../service.ts'
import { messageShape } from '../shapes.ts'
import { faultsOf } from '../spec.ts'
import { type Component, EPHEMERAL, LOADING, type World } from '../world.ts'

/** The answers that each type of interaction may have first, and the schema of each. */
const ALLOWED: Readonly<Record<Interaction['type'], readonly number[]>> = { 2: [4, 5, 9], 3: [4, 5, 6, 7, 9], 4: [8], 5: [4, 5, 6, 7] }
const SCHEMAS: Readonly<Record<number, string>> = {
  4: 'CreateMessageInteractionCallbackRequest',
  5: 'CreateMessageInteractionCallbackRequest',
  6: 'UpdateMessageInteractionCallbackRequest',
  7: 'UpdateMessageInteractionCallbackRequest',
  8: 'ApplicationCommandAutocompleteCallbackRequest',
  9: 'ModalInteractionCallbackRequest',
}

/** The first answer to an interaction: once, in time, of a type that fits. */
export const callback: Route = {
  method: 'POST',
  path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/,
  open: true,
  handle({ service, parts: [id = '', token = ''], query, body }) {
    const interaction = service.interactions.get(id)
    if (interaction === undefined || interaction.token !== token) throw unknownInteraction()
    if (interaction.answered !== null) throw new ApiError(400, 40060, 'Interaction has already been acknowledged.')
    if (Date.now() - interaction.at > service.deadline) throw unknownInteraction()
    const type = Number(body.json.type)
    if (!ALLOWED[interaction.type].includes(type)) refuse([{ path: 'type', message: `${type} is no answer to an interaction of type ${interaction.type}` }])
    refuse(faultsOf(SCHEMAS[type] ?? '', body.json))
    TAKE[type]?.(service, interaction, { ...body, json: (body.json.data ?? {}) as Body['json'] })
    interaction.answered = type
    return query.get('with_response') === 'true' ? shownCallback(service, interaction, type) : { status: 204 }
  },
}

type Take = (service: Service, interaction: Interaction, data: Body) => void

const takeMessage: Take = ({ world }, interaction, data) => {
  interaction.ephemeral = (flagsOf(data) & EPHEMERAL) !== 0
  interaction.original = world.addMessage({ ...placeOf(world, interaction), ...draftOf(world, data, null) }).id
}

const takeDeferral: Take = ({ world }, interaction, data) => {
  const flags = flagsOf(data)
  if ((flags & ~EPHEMERAL) !== 0) refuse([{ path: 'data.flags', message: 'A deferred answer takes the ephemeral flag only' }])
  interaction.ephemeral = flags !== 0
  interaction.original = world.addMessage({ ...placeOf(world, interaction), flags: flags | LOADING }).id
}

const takeUpdate: Take = (_, interaction) => {
  if (interaction.source === null) refuse([{ path: 'type', message: 'There is no message to update' }])
  interaction.original = interaction.source
}

/** How each type of answer is taken. */
const TAKE: Readonly<Record<number, Take>> = {
  4: takeMessage,
  5: takeDeferral,
  6: takeUpdate,
  7(service, interaction, data) {
    takeUpdate(service, interaction, data)
    keep(service.world, interaction.source ?? '', data)
  },
  8(_, interaction, { json }) {
    interaction.choices = (json.choices ?? []) as NonNullable<Interaction['choices']>
  },
  9(_, interaction, { json }) {
    refuse(modalFaults(json.components as Component[]))
    interaction.modal = json as unknown as NonNullable<Interaction['modal']>
  },
}

function flagsOf({ json }: Body): number {
  return (json.flags as number | undefined) ?? 0
}

function placeOf({ bot }: World, { channel, ephemeral, user, id }: Interaction) {
  return { channel, author: bot, only: ephemeral ? user : null, answers: id }
}

function shownCallback({ world, base }: Service, { id, type, original }: Interaction, answer: number): Answer {
  const message = original === null ? undefined : world.messages.get(original)
  const resource = message === undefined ? {} : { resource: { type: answer <= 5 ? 4 : 7, message: messageShape(world, base(), message) } }
  return { status: 200, body: { interaction: { id, type }, ...resource }, schema: 'InteractionCallbackResponse' }
}

const TOKEN_LIFE_MS = 15 * 60_000

/** Further messages of the answer. The first one after a deferral takes the deferral's place. */
export const followUp: Route = {
  method: 'POST',
  path: /^\/webhooks\/(\d+)\/([^/]+)$/,
  open: true,
  handle({ service, parts: [, token = ''], body }) {
    const interaction = byToken(service, token)
    refuse(faultsOf('IncomingWebhookRequestPartial', body.json))
    const waiting = service.world.messages.get(interaction.original ?? '')
    if (waiting !== undefined && (waiting.flags & LOADING) !== 0) return shown(service, keep(service.world, waiting.id, body).id)
    const ephemeral = (flagsOf(body) & EPHEMERAL) !== 0
    const message = service.world.addMessage({ ...placeOf(service.world, { ...interaction, ephemeral }), ...draftOf(service.world, body, null) })
    interaction.followUps.push(message.id)
    return shown(service, message.id)
  },
}

const ANSWER = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/(@original|\d+)$/

export const editAnswer: Route = {
  method: 'PATCH',
  path: ANSWER,
  open: true,
  handle({ service, parts: [, token = '', which = ''], body }) {
    const interaction = byToken(service, token)
    refuse(faultsOf('IncomingWebhookUpdateRequestPartial', body.json))
    return shown(service, keep(service.world, idOf(interaction, which), body).id)
  },
}

export const showAnswer: Route = {
  method: 'GET',
  path: ANSWER,
  open: true,
  handle: ({ service, parts: [, token = '', which = ''] }) => shown(service, idOf(byToken(service, token), which)),
}

export const deleteAnswer: Route = {
  method: 'DELETE',
  path: ANSWER,
  open: true,
  handle({ service, parts: [, token = '', which = ''] }) {
    service.world.messages.delete(idOf(byToken(service, token), which))
    return { status: 204 }
  },
}

function idOf({ original }: Interaction, which: string): string {
  return which === '@original' ? (original ?? '') : which
}

function byToken({ interactions }: Service, token: string): Interaction {
  const interaction = [...interactions.values()].find((known) => known.token === token)
  if (interaction === undefined || interaction.answered === null) throw new ApiError(404, 10015, 'Unknown Webhook')
  if (Date.now() - interaction.at > TOKEN_LIFE_MS) throw new ApiError(401, 50027, 'Invalid Webhook Token')
  return interaction
}

function shown({ world, base }: Service, id: string): Answer {
  const message = world.messages.get(id)
  if (message === undefined) throw new ApiError(404, 10008, 'Unknown Message')
  return { status: 200, body: messageShape(world, base(), message), schema: 'MessageResponse' }
}
