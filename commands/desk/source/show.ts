import { defineCommand } from '../../../src/core/command.ts'
import { sourceName } from '../../../src/text/options/source.ts'
import { needSource, shownSource } from './sources.ts'

export const sourceShow = defineCommand({
  root: 'desk',
  verb: 'source show',
  summary: 'Show what the desk knows of a source',
  role: 'reader',
  options: { source: sourceName },
  form: ['source'],
  examples: [{ line: 'source show AMN', what: 'By any of its names' }],
  async run(input, context) {
    return shownSource(context, await needSource(context, input.source), null)
  },
})
