import { defineCommand } from '../../src/core/command.ts'
import { TOPICS } from '../../src/render/help.ts'
import { freeText } from '../../src/text/options/option.ts'
import { helpOn } from '../help-on.ts'

export const help = defineCommand({
  root: 'event',
  verb: 'help',
  summary: 'How to log, find and correct events',
  role: 'reader',
  options: { topic: { ...freeText({ summary: `A verb, or ${TOPICS.join(', ')}`, example: 'log' }, 100), aboutKeys: true } as const },
  examples: [
    { line: 'help', what: 'All verbs' },
    { line: 'help log', what: 'Every key of one verb' },
    { line: 'help counts', what: 'How numbers are typed, and what they mean' },
  ],
  async run({ topic }, context) {
    return helpOn('event', topic, context)
  },
})
