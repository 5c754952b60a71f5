import { defineCommand } from '../../src/core/command.ts'
import { freeText } from '../../src/text/options/option.ts'
import { helpOn } from '../help-on.ts'

export const help = defineCommand({
  root: 'digest',
  verb: 'help',
  summary: 'How to have digests posted, and how to read them again',
  role: 'reader',
  options: { topic: { ...freeText({ summary: 'A verb', example: 'add' }, 100), aboutKeys: true } as const },
  examples: [{ line: 'help add', what: 'Every setting of a digest' }],
  async run({ topic }, context) {
    return helpOn('digest', topic, context)
  },
})
