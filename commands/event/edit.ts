import { BadInput, Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { typeControl } from '../../src/core/control/control.ts'
import { leftNames, movedControl } from '../../src/core/control/left-names.ts'
import { type Event, eventId, type Facts } from '../../src/core/event.ts'
import type { Line, ReplyAction } from '../../src/core/reply.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { typeForm } from '../../src/core/typed-form.ts'
import { changeLines } from '../../src/render/history.ts'
import { text } from '../../src/render/inline.ts'
import { editFacts, editOptions } from '../../src/text/edit-facts.ts'
import { eventOption, whyOption } from '../../src/text/options/event.ts'
import { savedEvent } from '../saved-event.ts'
import { changeThing, needOwnThing } from '../things.ts'

export const edit = defineCommand({
  root: 'event',
  verb: 'edit',
  summary: 'Correct an event, saying why',
  detail: 'A key replaces what stood there; - takes it away. What stood there before stays in the history.',
  role: 'logger',
  options: { event: eventOption, ...editOptions, why: whyOption },
  form: ['event', 'why'],
  examples: [
    { line: 'edit E-1 killed:"ISIS 4+" why:"ministry update"', what: 'A new figure' },
    { line: 'edit E-1 outcome:- when:"6 Aug 2020 evening" why:"outcome not in the report"', what: 'One value taken away, another replaced' },
  ],
  async run(input, context) {
    const event = await needOwnThing(context, { subject: 'event', no: input.event })
    checkWhole(event)
    const changed = editFacts(event.facts, input)
    if (Object.keys(changed).length === 0)
      throw new Refusal('This names nothing to change.', `Give a key: /event edit ${eventId(event.no)} killed:4 why:"ministry update"`)
    if (input.why === null) throw new Missing(['why'])
    refuseEmpty({ ...event.facts, ...changed })
    const edited = await changeThing(context, event, { action: 'edit', facts: changed, why: input.why })
    if (edited.version === event.version) throw new Refusal(`That is what ${eventId(event.no)} says already; nothing was changed.`)
    const history = await context.desk.history('event', event.no)
    const control = leftControl(event, edited)
    const actions = [{ label: 'Undo', command: 'event undo' }, { label: 'History', command: `event history ${eventId(event.no)}` }, ...control.actions]
    return savedEvent(context, edited, {
      heading: 'Edited',
      notes: [...changeLines('event', history.at(-1)?.changes ?? []), ...control.notes],
      actions,
      changes: history.length - 1,
    })
  },
})

/** That control still names a place which the event was moved away from: it is said, and never moved along by itself. */
function leftControl({ no, facts: before }: Event, { facts: after }: Event): { notes: Line[]; actions: ReplyAction[] } {
  const left = leftNames(before, after)
  const moved = movedControl(before, after).map(typeControl)
  const command = `event edit ${typeForm({ event: [eventId(no)], control: moved, why: ['as its place'] }, 'event')}`
  return {
    notes: left.length === 0 ? [] : [[text(`What it says of control still names ${left.join(', ')}.`)]],
    actions: moved.length === 0 ? [] : [{ label: `Say it of ${moved.join('; ')}`, command }],
  }
}

/** An edit may not leave less than a record needs. */
function refuseEmpty({ type, summary, places, by, on, reports }: Facts): void {
  if (type === null && summary === '') throw new BadInput([{ key: 'type', message: 'An event keeps a type or a sentence.', example: 'type:shelling' }])
  if (places.length + by.length + on.length === 0 && reports.every((report) => report.claims.every((claim) => claim.side === null))) {
    throw new BadInput([{ key: 'place', message: 'An event keeps a place or a party.', example: 'place:Jundya' }])
  }
}
