import { Missing, Refusal } from '../../src/core/bad-input.ts'
import { defineCommand, notice } from '../../src/core/command.ts'
import { checkWhole } from '../../src/core/twin/merging.ts'
import { strong, text } from '../../src/render/inline.ts'
import { whyOption } from '../../src/text/options/event.ts'
import { idOption } from '../../src/text/options/id.ts'
import { changeThing, idOf, needOwnThing, subjectOf } from '../things.ts'

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
    const id = idOf(thing)
    if ('mergedInto' in thing) checkWhole(thing)
    if (thing.status === 'retracted') throw new Refusal(`${id} is retracted already.`, `Bring it back: /event restore ${id}`)
    if (input.why === null) throw new Missing(['why'])
    const counted = ['event', 'total', 'holding'].includes(subjectOf(thing))
    const retracted = await changeThing(context, thing, { action: 'retract', status: 'retracted', why: input.why })
    return {
      ...notice('ok', [
        strong(id),
        text(
          ` is retracted: it stays ${counted ? 'in the log, struck through, and counts in no sum' : 'in its register, struck through, and means nothing any more'}. Why: ${input.why}`,
        ),
      ]),
      actions: [
        { label: 'Undo', command: 'event undo' },
        { label: 'Restore', command: `event restore ${id}` },
      ],
      data: retracted,
    }
  },
})
