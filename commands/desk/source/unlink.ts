import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { fold } from '../../../src/core/fold.ts'
import { LINK_TYPES } from '../../../src/core/source/source.ts'
import { linkOptions, sourceName } from '../../../src/text/options/source.ts'
import { changeSource, needSource } from './sources.ts'

export const sourceUnlink = defineCommand({
  root: 'desk',
  verb: 'source unlink',
  summary: 'Take a link between sources away',
  role: 'editor',
  options: { source: sourceName, ...linkOptions },
  form: ['source', 'republishes'],
  examples: [{ line: 'source unlink AMN quotes:SOHR', what: 'Take back a link' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    const typed = LINK_TYPES.flatMap((type) => input[type].map((to) => ({ type, to })))
    if (typed.length === 0) throw new Missing(['republishes'])
    const { links, name } = entry.facts
    const isLink = (a: (typeof links)[number], b: (typeof links)[number]): boolean => a.type === b.type && fold(a.to) === fold(b.to)
    const absent = typed.find((one) => !links.some((link) => isLink(link, one)))
    if (absent !== undefined) throw new Refusal(`${name} has no link that says it ${absent.type} ${absent.to}.`, `Look at it: /desk source show S-${entry.no}`)
    const facts = { ...entry.facts, links: links.filter((link) => !typed.some((one) => isLink(link, one))) }
    return changeSource(context, entry, { facts, action: 'edit', why: null, heading: 'Unlinked' })
  },
})
