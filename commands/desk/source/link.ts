import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { linkOptions, sourceName } from '../../../src/text/options/source.ts'
import { changeSource, needSource, withLinks } from './sources.ts'

export const sourceLink = defineCommand({
  root: 'desk',
  verb: 'source link',
  summary: 'Say whom a source republishes, quotes or sums up',
  detail: 'What is republished from one source counts as that one’s, as far back as the links lead. Links cannot run in a circle.',
  role: 'editor',
  options: { source: sourceName, ...linkOptions },
  form: ['source', 'republishes'],
  examples: [{ line: 'source link AMN quotes:SOHR', what: 'A link that makes no other origin' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    if (input.republishes.length + input.quotes.length + input.summarises.length === 0) throw new Missing(['republishes'])
    return changeSource(context, entry, { facts: withLinks(entry.facts, input), action: 'edit', why: null, heading: 'Linked' })
  },
})
