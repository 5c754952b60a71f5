import { ApiError, refuse, unknownMessage } from './api-error.ts'
import { attachmentsOf, type Body } from './body.ts'
import { type Draft, failsOnBytes, messageFaults } from './rules.ts'
import { COMPONENTS_V2, type Component, LOADING, type Message, type World } from './world.ts'

/** The message that a request makes, or makes of the one before it. Throws what Discord answers where it may not be. */
export function draftOf(world: World, body: Body, before: Message | null): Draft {
  const { json } = body
  const draft: Draft = {
    content: (json.content as string | null | undefined) ?? (json.content === null ? '' : (before?.content ?? '')),
    embeds: (json.embeds as unknown[] | undefined) ?? before?.embeds ?? [],
    components: (json.components as Component[] | undefined) ?? before?.components ?? [],
    flags: (((json.flags as number | undefined) ?? 0) | (before?.flags ?? 0)) & ~LOADING,
    attachments: attachmentsOf(world, body, before?.attachments ?? []),
  }
  refuse(messageFaults(draft))
  const empty = draft.content === '' && draft.embeds.length + draft.components.length + draft.attachments.length === 0
  if (empty) throw new ApiError(400, 50006, 'Cannot send an empty message')
  if ((draft.flags & COMPONENTS_V2) !== 0 && failsOnBytes(draft.components)) throw new ApiError(500, 0, '500: Internal Server Error')
  return draft
}

/** Changes a message in place. */
export function keep(world: World, id: string, body: Body): Message {
  const message = world.messages.get(id)
  if (message === undefined) throw unknownMessage()
  return Object.assign(message, draftOf(world, body, message), { edited: new Date().toISOString() })
}
