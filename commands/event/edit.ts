import { BadInput, Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { eventId, type Facts } from '../../src/core/event.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { changeLines } from '../../src/render/history.ts'
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
    const actions = [
      { label: 'Undo', command: 'event undo' },
      { label: 'History', command: `event history ${eventId(event.no)}` },
    ]
    return savedEvent(context, edited, {
      heading: 'Edited',
      notes: changeLines('event', history.at(-1)?.changes ?? []),
      actions,
      changes: history.length - 1,
    })
  },
})

/** An edit may not leave less than a record needs. */
function refuseEmpty({ type, summary, places, by, on, reports }: Facts): void {
  if (type === null && summary === '') throw new BadInput([{ key: 'type', message: 'An event keeps a type or a sentence.', example: 'type:shelling' }])
  if (places.length + by.length + on.length === 0 && reports.every((report) => report.claims.every((claim) => claim.side === null))) {
    throw new BadInput([{ key: 'place', message: 'An event keeps a place or a party.', example: 'place:Jundya' }])
  }
}
