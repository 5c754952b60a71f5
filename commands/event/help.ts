import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { nearest } from '../../src/core/nearest.ts'
import { rootHelp, TOPICS, topicHelp, verbHelp } from '../../src/render/help.ts'
import { freeText } from '../../src/text/options/option.ts'

export const help = defineCommand({
  root: 'event',
  verb: 'help',
  summary: 'How to log, find and correct events',
  role: 'reader',
  options: { topic: freeText({ summary: `A verb, or ${TOPICS.join(', ')}`, example: 'log' }, 100) },
  examples: [
    { line: 'help', what: 'All verbs' },
    { line: 'help log', what: 'Every key of one verb' },
    { line: 'help counts', what: 'How numbers are typed, and what they mean' },
  ],
  async run({ topic }, { commands, settings }) {
    const asked = topic?.toLowerCase().trim() ?? ''
    if (asked === '') return { content: rootHelp(commands, 'event') }
    const page = TOPICS.find((known) => known === asked)
    if (page !== undefined) return { content: topicHelp(page, settings) }
    const verbs = commands.filter((command) => command.root === 'event')
    const command = verbs.find((known) => known.verb === asked)
    if (command !== undefined) return { content: verbHelp(command) }
    const near = nearest(asked, [...verbs.map((known) => known.verb), ...TOPICS])
    throw new Refusal(`There is no help on “${asked}”.${near === null ? '' : ` Did you mean ${near}?`}`, 'All verbs: /event help')
  },
})
