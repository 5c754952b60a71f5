import { type Answer, type Context, defineCommand, notice } from '../../src/core/command.ts'
import { counted } from '../../src/core/counted.ts'
import { type Event, eventId } from '../../src/core/event.ts'
import type { Line } from '../../src/core/reply.ts'
import { stampOf } from '../../src/core/stamp.ts'
import { leftBehind } from '../../src/core/twin/left-behind.ts'
import { typeForm } from '../../src/core/typed-form.ts'
import { eventCard } from '../../src/render/event-card.ts'
import { code, event as eventNode, text } from '../../src/render/inline.ts'
import { twinActions, twinLines } from '../../src/render/twins.ts'
import { eventOption, readEventNo, whyOption } from '../../src/text/options/event.ts'
import { one } from '../../src/text/options/option.ts'
import { overtaken } from '../overtaken.ts'
import { looseSides } from '../remarks/loose-sides.ts'
import { needOwnThing, needThing } from '../things.ts'

export const same = defineCommand({
  root: 'event',
  verb: 'same',
  summary: 'Say that two events are one: its reports go to the other',
  detail:
    'The event becomes part of the other: its reports stand there, each with where it came from, and it counts in no sum of its own. Nothing is rewritten: part takes them apart again. Without as: it lists the events that it may be.',
  role: 'logger',
  options: { event: eventOption, as: one({ summary: 'The event that it is', example: 'E-10', complete: 'event' }, readEventNo), why: whyOption },
  form: ['event', 'as', 'why'],
  examples: [
    { line: 'same E-5', what: 'The events that it may be, and why' },
    { line: 'same E-5 as:E-2 why:"same place, both sides"', what: 'One event with the reports of both' },
  ],
  async run(input, context) {
    const { desk, settings } = context
    const asked = { subject: 'event', no: input.event } as const
    if (input.as === null) return candidates(context, await needThing(context, asked))
    const [event, into] = [await needOwnThing(context, asked), await needThing(context, { subject: 'event', no: input.as })]
    const merged = await desk.merge({ event, other: into, why: input.why, stamp: stampOf(context) })
    if (merged === null) throw overtaken(eventId(event.no), `/event show ${eventId(event.no)}`)
    const history = await desk.history('event', into.no)
    const loose = await looseSides(context, merged.other)
    return {
      content: eventCard(merged.other, {
        language: settings.language,
        zone: null,
        heading: 'Merged',
        notes: [...notes(event, into, merged.other), ...loose.notes],
        changes: history.length - 1,
      }),
      actions: [{ label: 'Undo', command: 'event undo' }, { label: 'Part', command: `event part ${eventId(event.no)}` }, ...(loose.actions ?? [])],
      data: merged,
    }
  },
})

async function candidates({ desk, settings }: Context, { no }: Event): Promise<Answer> {
  const twins = await desk.twins(no)
  if (twins.length === 0)
    return {
      ...notice('info', [
        text('No event in the log looks like '),
        eventNode(no),
        text('. To merge it all the same, name the other: '),
        code(`/event same ${eventId(no)} as:E-10`),
      ]),
      data: [],
    }
  return {
    content: { kind: 'doc', title: `What ${eventId(no)} may be`, blocks: [{ kind: 'lines', lines: twinLines(twins, settings.language) }] },
    actions: twinActions(no, twins),
    data: twins,
  }
}

/** What came over, and what did not. */
function notes(event: Event, before: Event, after: Event): Line[] {
  const added = after.facts.reports.length - before.facts.reports.length
  const came = added === 0 ? 'its report was here already' : `${counted(added, 'report')} came with it`
  const behind = typeForm(leftBehind(event, before), null)
  const as = eventId(after.no)
  return [
    [eventNode(event.no), text(` is part of it now; ${came}.`)],
    ...(behind === '' ? [] : [[text(`It also says what ${as} leaves open. To take that over: `), code(`/event edit ${as} ${behind}`)]]),
  ]
}
