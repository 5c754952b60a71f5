import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { needActor } from '../../need-actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const mergeActor = defineCommand({
  root: 'desk',
  verb: 'actor merge',
  summary: 'Say that two actors are one',
  detail: 'A link, and no rewriting: all names of the first are the other’s as long as it stands; /desk actor unmerge parts them again.',
  role: 'editor',
  options: { name: actorOptions.name, into: actorOptions.other('The actor that it is'), why: whyOption },
  form: ['name', 'into', 'why'],
  examples: [
    {
      line: 'actor merge Eastern Defence Corps into:"Local Defence Forces" why:"one and the same, says its commander"',
      what: 'Two entries that are one actor',
    },
  ],
  async run({ name, into, why }, context) {
    const sheet = await needActor(context, name)
    if (into === null) throw new Missing(['into'])
    const other = await needActor(context, into, 'into')
    return savedActor(context, sheet, { facts: { ...sheet.facts, mergedInto: other.key }, heading: 'Merged', action: 'merge', why })
  },
})
