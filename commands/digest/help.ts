import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { rootHelp, verbHelp } from '../../src/render/help.ts'
import { freeText } from '../../src/text/options/option.ts'

export const help = defineCommand({
  root: 'digest',
  verb: 'help',
  summary: 'How to have digests posted, and how to read them again',
  role: 'reader',
  options: { topic: freeText({ summary: 'A verb', example: 'add' }, 100) },
  examples: [{ line: 'help add', what: 'Every setting of a digest' }],
  async run({ topic }, { commands }) {
    const asked = topic?.toLowerCase().trim() ?? ''
    if (asked === '') return { content: rootHelp(commands, 'digest') }
    const command = commands.find((known) => known.root === 'digest' && known.verb === asked)
    if (command === undefined) throw new Refusal(`There is no help on “${asked}”.`, 'All verbs: /digest help')
    return { content: verbHelp(command) }
  },
})
