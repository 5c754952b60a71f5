import { Missing, Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import type { Source } from '../../../src/core/source/source.ts'
import { clearable, pick, values } from '../../../src/text/options/clear.ts'
import { whyOption } from '../../../src/text/options/event.ts'
import { one, readName } from '../../../src/text/options/option.ts'
import { sourceName, sourceOptions } from '../../../src/text/options/source.ts'
import { changeSource, needSource } from './sources.ts'

export const sourceEdit = defineCommand({
  root: 'desk',
  verb: 'source edit',
  summary: 'Correct what the desk knows of a source',
  detail: 'A key replaces what stood there; - takes it away. Links have verbs of their own.',
  role: 'editor',
  options: { source: sourceName, name: one({ summary: 'Its name', example: '"Al-Masdar News"' }, readName), ...clearable(sourceOptions), why: whyOption },
  form: ['source', 'why'],
  examples: [{ line: 'source edit AMN reliability:D stance:"pro Syrian Arab Army" why:"its own page says so"', what: 'A letter, and a leaning' }],
  async run(input, context) {
    const entry = await needSource(context, input.source)
    if (input.why === null) throw new Missing(['why'])
    const given = Object.entries(input).filter(
      ([key, value]) => !['source', 'why'].includes(key) && value !== null && !(Array.isArray(value) && value.length === 0),
    )
    if (given.length === 0) throw new Refusal('This names nothing to change.', `Give a key: /desk source edit S-${entry.no} reliability:C why:"…"`)
    const before = entry.facts
    const facts: Source = {
      ...before,
      name: input.name ?? before.name,
      kind: pick(input.kind, before.kind),
      spellings: input.spelling.length === 0 ? before.spellings : values(input.spelling),
      stances: input.stance.length === 0 ? before.stances : values(input.stance),
      reliability: pick(input.reliability, before.reliability),
      url: pick(input.url, before.url),
      language: pick(input.language, before.language),
      licence: pick(input.licence, before.licence),
      note: pick(input.note, before.note),
    }
    return changeSource(context, entry, { facts, action: 'edit', why: input.why, heading: 'Edited' })
  },
})
