import { Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { quote } from '../../../src/core/quote.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { needActor } from '../../need-actor.ts'
import { savedActor } from '../../saved-actor.ts'

export const unmergeActor = defineCommand({
  root: 'desk',
  verb: 'actor unmerge',
  summary: 'Part two actors that were taken for one',
  role: 'editor',
  options: { name: actorOptions.name, why: whyOption },
  form: ['name', 'why'],
  examples: [{ line: 'actor unmerge Eastern Defence Corps why:"the commander spoke of another brigade"', what: 'Each has its own names again' }],
  async run({ name, why }, context) {
    const sheet = await needActor(context, name)
    if (sheet.facts.mergedInto === null) {
      const parts = sheet.called.filter(({ key }) => sheet.merged.includes(key)).map((one) => one.name)
      throw new Refusal(
        `${sheet.facts.name} is merged into no other.`,
        parts.length === 0 ? null : `Merged into it are: ${parts.join(', ')}. Part one: /desk actor unmerge ${quote(parts[0] ?? '')}`,
      )
    }
    return savedActor(context, sheet, { facts: { ...sheet.facts, mergedInto: null }, heading: 'Parted', action: 'unmerge', why })
  },
})
