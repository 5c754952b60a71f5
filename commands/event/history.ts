import { defineCommand } from '../../src/core/command.ts'
import { historyDoc } from '../../src/render/history.ts'
import { idOption } from '../../src/text/options/id.ts'
import { withActorNames } from '../actor-names.ts'
import { idOf, needThing, subjectOf } from '../things.ts'

export const history = defineCommand({
  root: 'event',
  verb: 'history',
  summary: 'Who changed an event, when, what, and why',
  detail: 'Takes any number: an event E-1, a total T-1, an actor A-1, a place P-1, a source S-1, a holding H-1.',
  role: 'reader',
  options: { event: idOption },
  form: ['event'],
  examples: [{ line: 'history E-1', what: 'Every change, before and after' }],
  async run(input, context) {
    const thing = await needThing(context, input.event)
    const revisions = await context.desk.history(subjectOf(thing), thing.no)
    return {
      content: historyDoc(subjectOf(thing), thing.no, await withActorNames(context, revisions)),
      actions: [{ label: 'Show', command: `event show ${idOf(thing)}` }],
      data: revisions,
    }
  },
})
