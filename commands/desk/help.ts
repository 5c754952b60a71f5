import { defineCommand } from '../../src/core/command.ts'
import { freeText } from '../../src/text/options/option.ts'
import { helpOn } from '../help-on.ts'

export const help = defineCommand({
  root: 'desk',
  verb: 'help',
  summary: 'How to set up the desk',
  role: 'reader',
  options: { topic: { ...freeText({ summary: 'A verb', example: 'settings' }, 100), aboutKeys: true } as const },
  examples: [{ line: 'help settings', what: 'Every setting' }],
  async run({ topic }, context) {
    return helpOn('desk', topic, context)
  },
})
