import type { Event } from '../core/event.ts'
import type { Line } from '../core/reply.ts'
import { eventRow } from './event-row.ts'
import { text, user } from './inline.ts'

/** What a channel is told of a change: who did what to which event, in one line. `done` is as a card is headed: Logged. */
export function receipt(event: Event, done: string, { by, language }: { by: string; language: string }): Line {
  const { head, detail } = eventRow(event, language)
  return [user(by), text(` ${done.toLowerCase()} `), ...head, ...(detail.length === 0 ? [] : [text(' · '), ...detail])]
}
