import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { idOption } from '../../src/text/options/id.ts'
import { thingWithNames } from '../actor-names.ts'
import { changeThing, idOf, needOwnThing, subjectOf, thingCard } from '../things.ts'

export const restore = defineCommand({
  root: 'event',
  verb: 'restore',
  summary: 'Bring a retracted event back',
  role: 'logger',
  options: { event: idOption, why: whyOption },
  form: ['event'],
  examples: [{ line: 'restore E-3 why:"a different attack after all"', what: 'It counts again' }],
  async run(input, context) {
    const thing = await needOwnThing(context, input.event)
    if (thing.status === 'live') throw new Refusal(`${idOf(thing)} is not retracted.`)
    if ('mergedInto' in thing) checkWhole(thing)
    const restored = await changeThing(context, thing, { action: 'restore', status: 'live', why: input.why })
    const history = await context.desk.history(subjectOf(thing), thing.no)
    return {
      content: thingCard(await thingWithNames(context, restored), {
        language: context.settings.language,
        zone: null,
        heading: 'Restored',
        changes: history.length - 1,
      }),
      actions: [{ label: 'Undo', command: 'event undo' }],
      data: restored,
    }
  },
})
