import type { Answer, Context } from '../src/core/command.ts'
import { type Event, eventId } from '../src/core/event.ts'
import type { Line, ReplyAction } from '../src/core/reply.ts'
import { eventCard } from '../src/render/event-card.ts'
import { receipt } from '../src/render/receipt.ts'
import { findPlaces } from './find-places.ts'
import { remarks } from './remarks/index.ts'
import type { Remarks } from './remarks/remark.ts'

/** What was done to the event: how the card is headed, what is said and offered before all remarks, how often it was changed. */
interface Done {
  readonly heading: string
  readonly notes: readonly Line[]
  readonly actions: readonly ReplyAction[]
  readonly changes: number
}

/** The card of an event that was just saved, with everything that an analyst should know of it at once. */
export async function savedEvent(context: Context, saved: Event, { heading, notes, actions, changes }: Done): Promise<Answer> {
  const { event, ...found } = await findPlaces(context, saved)
  const said: Remarks[] = [{ notes, actions }, found, ...(await Promise.all(remarks.map((remark) => remark(context, event))))]
  const { language, zone } = context.settings
  const print = { language, zone, heading, changes, notes: said.flatMap((one) => one.notes), context: said.flatMap((one) => one.context ?? []) }
  return {
    content: eventCard(event, print),
    actions: said.flatMap((one) => one.actions ?? []),
    data: event,
    receipt: receipt(event, heading, { by: context.member.name, language }),
    share: `event show ${eventId(event.no)}`,
  }
}
