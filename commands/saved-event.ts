import type { Answer, Context } from '../src/core/command.ts'
import type { Event } from '../src/core/event.ts'
import type { Line, ReplyAction } from '../src/core/reply.ts'
import { eventCard } from '../src/render/event-card.ts'
import { remarks } from './remarks/index.ts'

/** What was done to the event: how the card is headed, what is said and offered before all remarks, how often it was changed. */
interface Done {
  readonly heading: string
  readonly notes: readonly Line[]
  readonly actions: readonly ReplyAction[]
  readonly changes: number
}

/** The card of an event that was just saved, with everything that an analyst should know of it at once. */
export async function savedEvent(context: Context, saved: Event, { heading, notes, actions, changes }: Done): Promise<Answer> {
  let event = saved
  const all = { notes: [...notes], actions: [...actions], context: [] as Line[] }
  for (const remark of remarks) {
    const said = await remark(context, event)
    event = said.event ?? event
    all.notes.push(...said.notes)
    all.actions.push(...(said.actions ?? []))
    all.context.push(...(said.context ?? []))
  }
  const { language, zone } = context.settings
  return { content: eventCard(event, { language, zone, heading, notes: all.notes, context: all.context, changes }), actions: all.actions, data: event }
}
