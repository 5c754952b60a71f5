import { Missing } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import type { Source } from '../../../src/core/source/source.ts'
import { stampOf } from '../../../src/core/stamp.ts'
import { linkOptions, sourceName, sourceOptions } from '../../../src/text/options/source.ts'
import { shownSource, withLinks } from './sources.ts'

export const sourceAdd = defineCommand({
  root: 'desk',
  verb: 'source add',
  summary: 'Tell the desk of a source: what it is, its spellings, whom it leans to, whom it republishes',
  detail: 'Events that name it by any spelling are found and counted as one source’s at once.',
  role: 'editor',
  options: { source: sourceName, ...sourceOptions, ...linkOptions },
  form: ['source', 'kind', 'spelling', 'stance', 'republishes'],
  examples: [
    {
      line: 'source add Al-Masdar News spelling:AMN kind:outlet stance:"pro Syrian Arab Army" language:English',
      what: 'An outlet, with its abbreviation and its leaning',
    },
    { line: 'source add Global Research republishes:"South Front"', what: 'What it publishes has another origin' },
  ],
  async run(input, context) {
    const { desk } = context
    if (input.source === null) throw new Missing(['source'])
    const { kind, spelling, stance, reliability, url, language, licence, note } = input
    const bare: Source = { name: input.source, spellings: [...spelling], kind, stances: [...stance], links: [], reliability, url, language, licence, note }
    const facts = withLinks(bare, input)
    const stamp = stampOf(context)
    const entry = await desk.saveEntry({ register: 'source', no: null, version: 0, action: 'log', facts, why: null, stamp })
    if (entry === null) throw new Error('A new source cannot be overtaken.')
    return shownSource(context, entry, 'Added')
  },
})
