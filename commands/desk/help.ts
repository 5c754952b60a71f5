import { Refusal } from '../../src/core/bad-input.ts'
import { defineCommand } from '../../src/core/command.ts'
import { rootHelp, verbHelp } from '../../src/render/help.ts'
import { freeText } from '../../src/text/options/option.ts'

export const help = defineCommand({
  root: 'desk',
  verb: 'help',
  summary: 'How to set up the desk',
  role: 'reader',
  options: { topic: freeText({ summary: 'A verb', example: 'settings' }, 100) },
  examples: [{ line: 'help settings', what: 'Every setting' }],
  async run({ topic }, { commands }) {
    const asked = topic?.toLowerCase().trim() ?? ''
    if (asked === '') return { content: rootHelp(commands, 'desk') }
    const command = commands.find((known) => known.root === 'desk' && known.verb === asked)
    if (command === undefined) throw new Refusal(`There is no help on “${asked}”.`, 'All verbs: /desk help')
    return { content: verbHelp(command) }
  },
})
