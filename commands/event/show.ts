import { defineCommand } from '../../src/core/command.ts'
import { idOption } from '../../src/text/options/id.ts'
import { idOf, needThing, subjectOf, thingCard } from '../things.ts'

export const show = defineCommand({
  root: 'event',
  verb: 'show',
  summary: 'Show one event whole, with the line that recreates it',
  detail: 'Takes any number: an event E-1, a total T-1, an actor A-1, a place P-1, a source S-1, a holding H-1.',
  role: 'reader',
  options: { event: idOption },
  form: ['event'],
  examples: [{ line: 'show E-1', what: 'What, when, where, who to whom, each report with its claims' }],
  async run(input, context) {
    const thing = await needThing(context, input.event)
    const id = idOf(thing)
    const history = await context.desk.history(subjectOf(thing), thing.no)
    return {
      content: thingCard(thing, { language: context.settings.language, zone: null, heading: null, changes: history.length - 1 }),
      actions: [
        { label: 'History', command: `event history ${id}` },
        thing.status === 'live' ? { label: 'Retract', command: `event retract ${id}` } : { label: 'Restore', command: `event restore ${id}` },
      ],
      data: thing,
    }
  },
})
