import { Missing, Refusal } from '../src/core/bad-input.ts'
import { type Event, eventId } from '../src/core/event.ts'
import { type Member, mayChange } from '../src/core/member.ts'
import type { Desk } from '../src/core/store.ts'

/** The event that a verb is about; asks where none was named, refuses where there is none. */
export async function needEvent(desk: Desk, no: number | null): Promise<Event> {
  if (no === null) throw new Missing(['event'])
  const event = await desk.event(no)
  if (event === null) throw new Refusal(`There is no ${eventId(no)} at this desk.`, 'Look for it: /event find')
  return event
}

/** The same, where the member may change it. */
export async function needOwnEvent(desk: Desk, no: number | null, member: Member): Promise<Event> {
  const event = await needEvent(desk, no)
  if (!mayChange(member, event)) {
    throw new Refusal(
      `${eventId(event.no)} was logged by ${event.loggedBy}. Changing others’ events needs the role editor; yours is ${member.role}.`,
      'An admin can change it: /desk members NAME role:editor',
    )
  }
  return event
}

/** Said where a second change came in between. */
export function overtaken(no: number): Refusal {
  return new Refusal(
    `${eventId(no)} was changed by someone else at the same moment. Nothing of yours was saved.`,
    `Look at it and try again: /event show ${eventId(no)}`,
  )
}
