import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { type Event, eventId } from '../../src/core/event.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { eventCard } from '../../src/render/event-card.ts'
import { event as eventNode, text } from '../../src/render/inline.ts'
import { eventOption, readEventNo, whyOption } from '../../src/text/options/event.ts'
import { one } from '../../src/text/options/option.ts'
import { overtaken } from '../overtaken.ts'
import { needOwnThing, needThing } from '../things.ts'

export const part = defineCommand({
  root: 'event',
  verb: 'part',
  summary: 'Say that two events are different: takes merged ones apart',
  detail: 'A merged event counts again, with its own reports, whatever was changed in the other meanwhile. The two are not taken for one another again.',
  role: 'logger',
  options: { event: eventOption, from: one({ summary: 'The event that it is not', example: 'E-10', complete: 'event' }, readEventNo), why: whyOption },
  form: ['event', 'from'],
  examples: [{ line: 'part E-5 from:E-2 why:"an hour apart"', what: 'Two events; it is not asked again' }],
  async run(input, context) {
    const { desk, settings } = context
    const event = await needOwnThing(context, { subject: 'event', no: input.event })
    const other = await needThing(context, { subject: 'event', no: otherOf(event, input.from) })
    const parted = await desk.part({ event, other, why: input.why, stamp: stampOf(context) })
    if (parted === null) throw overtaken(eventId(event.no), `/event show ${eventId(event.no)}`)
    if (parted.event.version === event.version) throw new Refusal(`${eventId(event.no)} and ${eventId(other.no)} are two events; that is known already.`)
    const history = await desk.history('event', event.no)
    return {
      content: eventCard(parted.event, {
        language: settings.language,
        zone: null,
        heading: event.mergedInto === null ? 'Told apart' : 'Parted',
        notes: [[eventNode(event.no), text(' and '), eventNode(other.no), text(' are two events.')]],
        changes: history.length - 1,
      }),
      actions: [
        { label: 'Undo', command: 'event undo' },
        { label: 'Show', command: `event show ${eventId(other.no)}` },
      ],
      data: parted,
    }
  },
})

/** The event to part it from: the one that it is part of, or the one that is named. */
function otherOf({ no, mergedInto }: Event, from: number | null): number {
  if (mergedInto !== null && from !== null && from !== mergedInto)
    throw new Refusal(`${eventId(no)} is part of ${eventId(mergedInto)}, not of ${eventId(from)}.`, `Part those: /event part ${eventId(no)}`)
  const other = from ?? mergedInto
  if (other === null) throw new Missing(['from'])
  return other
}
