import { defineCommand } from '../../../src/core/command.ts'
import { quote } from '../../../src/core/quote.ts'
import { actorDoc } from '../../../src/render/actor-doc.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { needActor } from '../../need-actor.ts'

export const showActor = defineCommand({
  root: 'desk',
  verb: 'actor show',
  summary: 'Show an actor: its names, its relations, how often the log names it',
  role: 'reader',
  options: { name: actorOptions.name },
  form: ['name'],
  examples: [{ line: 'actor show HTS', what: 'By any of its names, or its number' }],
  async run({ name }, context) {
    const sheet = await needActor(context, name)
    const history = sheet.no === null ? [] : [{ label: 'History', command: `event history A-${sheet.no}` }]
    return {
      content: actorDoc(sheet, null, []),
      actions: [{ label: 'Events', command: `event find actor:${quote(sheet.facts.name)}` }, ...history],
      data: sheet,
    }
  },
})
