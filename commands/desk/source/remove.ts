import { defineCommand } from '../../../src/core/command.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { sourceName } from '../../../src/text/options/source.ts'
import { retractThing } from '../../retract-thing.ts'
import { needSource } from './sources.ts'

export const sourceRemove = defineCommand({
  root: 'desk',
  verb: 'source remove',
  summary: 'Take a source out of the register; its reports stay as they are',
  role: 'editor',
  options: { source: sourceName, why: whyOption },
  form: ['source', 'why'],
  examples: [{ line: 'source remove Global Research why:"entered twice"', what: 'Its spellings and links no longer count' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    return retractThing(context, entry, input.why, `S-${entry.no} ${entry.facts.name} is removed: its spellings, stances and links no longer count.`)
  },
})
