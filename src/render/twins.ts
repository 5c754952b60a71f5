import { eventId } from '../core/event.ts'
import type { Line, ReplyAction } from '../core/reply.ts'
import type { Likely } from '../core/store.ts'
import { typeForm } from '../core/typed-form.ts'
import { eventRow } from './event-row.ts'
import { joined, text } from './inline.ts'

/** Each event that may be the same: which, what speaks for it, and what it says. */
export function twinLines(twins: readonly Likely[], language: string): Line[] {
  return twins.map(({ event, reasons }) => {
    const { head, detail } = eventRow(event, language)
    return joined([[text(`May be the same (${reasons.join(', ')}): `), ...head], detail], ' · ')
  })
}

/** For each: that it is the same, so that the report goes there, or that it is not, so that it is not asked again. */
export function twinActions(no: number, twins: readonly Likely[]): ReplyAction[] {
  return twins.flatMap((twin) => [
    {
      label: `Same as ${eventId(twin.no)}: add as report`,
      command: `event same ${typeForm({ text: [eventId(no)], as: [eventId(twin.no)], why: [twin.reasons.join(', ')] }, 'text')}`,
    },
    { label: `Not ${eventId(twin.no)}`, command: `event part ${eventId(no)} from:${eventId(twin.no)}` },
  ])
}
