import { Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { quote } from '../../../src/core/quote.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { sourceName } from '../../../src/text/options/source.ts'
import { changeSource, needSource } from './sources.ts'

export const sourceUnmerge = defineCommand({
  root: 'desk',
  verb: 'source unmerge',
  summary: 'Part two sources that were taken for one',
  role: 'editor',
  options: { source: sourceName, why: whyOption },
  form: ['source', 'why'],
  examples: [{ line: 'source unmerge Global Research why:"two newsrooms, one owner"', what: 'Each has its own names and links again' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    const { mergedInto, ...facts } = entry.facts
    if (mergedInto === undefined) {
      const parts = (await context.desk.entries('source')).filter(({ status, facts }) => status === 'live' && facts.mergedInto === entry.no)
      const [first] = parts
      throw new Refusal(
        `${facts.name} is merged into no other.`,
        first === undefined
          ? null
          : `Merged into it are: ${parts.map((part) => part.facts.name).join(', ')}. Part one: /desk source unmerge ${quote(first.facts.name)}`,
      )
    }
    return changeSource(context, entry, { facts, action: 'unmerge', why: input.why, heading: 'Parted' })
  },
})
