import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { sourceInto, sourceName } from '../../../src/text/options/source.ts'
import { changeSource, needSource } from './sources.ts'

export const sourceMerge = defineCommand({
  root: 'desk',
  verb: 'source merge',
  summary: 'Say that two sources are one',
  detail:
    'A link, and no rewriting: its names, stances and links are the other’s as long as it stands, and the two count as one publisher and one origin; source unmerge parts them again.',
  role: 'editor',
  options: { source: sourceName, into: sourceInto, why: whyOption },
  form: ['source', 'into', 'why'],
  examples: [{ line: 'source merge Global Research into:AMN why:"one newsroom under two names"', what: 'Two entries that are one publisher' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    if (input.into === null) throw new Missing(['into'])
    const other = await needSource(context, input.into)
    return changeSource(context, entry, { facts: { ...entry.facts, mergedInto: other.no }, action: 'merge', why: input.why, heading: 'Merged' })
  },
})
