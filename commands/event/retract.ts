import { defineCommand } from '../../src/core/command.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { idOption } from '../../src/text/options/id.ts'
import { retractThing } from '../retract-thing.ts'
import { idOf, needOwnThing, subjectOf } from '../things.ts'

export const retract = defineCommand({
  root: 'event',
  verb: 'retract',
  summary: 'Take an event out of every sum, and keep it struck through',
  detail: 'Takes any number: an event E-1, a total T-1, an actor A-1, a place P-1, a source S-1, a holding H-1.',
  role: 'logger',
  options: { event: idOption, why: whyOption },
  form: ['event', 'why'],
  examples: [{ line: 'retract E-1 why:"the same as E-2"', what: 'It stays in the log and counts nowhere; restore brings it back' }],
  async run(input, context) {
    const thing = await needOwnThing(context, input.event)
    if ('mergedInto' in thing) checkWhole(thing)
    const counted = ['event', 'total', 'holding'].includes(subjectOf(thing))
    const stays = counted ? 'in the log, struck through, and counts in no sum' : 'in its register, struck through, and means nothing any more'
    return retractThing(context, thing, input.why, `${idOf(thing)} is retracted: it stays ${stays}.`)
  },
})
