import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand, notice } from '../../../src/core/command.ts'
import { text } from '../../../src/render/inline.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { sourceName } from '../../../src/text/options/source.ts'
import { changeThing } from '../../things.ts'
import { needSource } from './sources.ts'

export const sourceRemove = defineCommand({
  root: 'desk',
  verb: 'source remove',
  summary: 'Take a source out of the register; its reports stay as they are',
  role: 'editor',
  options: { source: sourceName, why: whyOption },
  form: ['source', 'why'],
  examples: [{ line: 'source remove Global Research why:"entered twice"', what: 'Its spellings and links no longer count' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    if (entry.status === 'retracted') throw new Refusal(`S-${entry.no} is removed already.`, `Bring it back: /event restore S-${entry.no}`)
    if (input.why === null) throw new Missing(['why'])
    const removed = await changeThing(context, entry, { action: 'retract', status: 'retracted', why: input.why })
    return {
      ...notice('ok', [text(`S-${entry.no} ${entry.facts.name} is removed: its spellings, stances and links no longer count. Why: ${input.why}`)]),
      actions: [
        { label: 'Undo', command: 'event undo' },
        { label: 'Restore', command: `event restore S-${entry.no}` },
      ],
      data: removed,
    }
  },
})
