import { defineCommand, notice } from '../../../src/core/command.ts'
import { words } from '../../../src/core/fold.ts'
import { quote } from '../../../src/core/quote.ts'
import type { Source } from '../../../src/core/source/source.ts'
import { text } from '../../../src/render/inline.ts'
import { sourcesDoc } from '../../../src/render/sources.ts'
import { sourceName } from '../../../src/text/options/source.ts'

/** So many fit into an answer. */
const MOST = 50

export const sourceFind = defineCommand({
  root: 'desk',
  verb: 'source find',
  summary: 'List the sources that the desk knows, or those with a word in their names, stances or links',
  role: 'reader',
  options: { source: sourceName },
  examples: [
    { line: 'source find', what: 'All of them' },
    { line: 'source find masdar', what: 'Those with the word' },
  ],
  async run(input, { desk }) {
    const live = (await desk.entries('source')).filter(({ status }) => status === 'live')
    const asked = words(input.source ?? '')
    const found = live.filter(({ facts }) => asked.every((word) => wordsOf(facts).some((known) => known.startsWith(word))))
    if (found.length === 0) {
      const what = input.source === null ? 'The desk knows no source yet.' : `The desk knows no source with “${input.source}”.`
      return notice('info', [text(what)], [text(`Add one: /desk source add ${quote(input.source ?? 'South Front')} kind:outlet`)])
    }
    return { content: sourcesDoc(found.slice(0, MOST), live.length), data: found }
  },
})

function wordsOf({ name, spellings, stances, links }: Source): string[] {
  return [name, ...spellings, ...stances.map(({ actor }) => actor), ...links.map(({ to }) => to)].flatMap(words)
}
