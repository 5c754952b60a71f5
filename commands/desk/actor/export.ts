import { Refusal } from '../../../src/core/bad-input.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { counted } from '../../../src/core/counted.ts'
import { writeActorsCsv } from '../../../src/exchange/actors-csv.ts'
import { text } from '../../../src/render/inline.ts'

export const exportActors = defineCommand({
  root: 'desk',
  verb: 'actor export',
  summary: 'Write the actors of this desk to a file that import takes in',
  detail: 'CSV of what the desk has added to the starter registry or changed in it: names and relations with their dates and who says so.',
  role: 'reader',
  options: {},
  examples: [{ line: 'actor export', what: 'For another desk, or a spreadsheet' }],
  async run(_input, { desk, now }) {
    const live = (await desk.entries('actor')).filter(({ status }) => status === 'live').map(({ facts }) => facts)
    const own = live.filter(({ mergedInto }) => mergedInto === null)
    if (live.length === 0) throw new Refusal('This desk has added no actors, and changed none.', 'Add one: /desk actor add NAME')
    const keys = [...new Set(own.flatMap(({ relations }) => relations.map(({ to }) => to)))]
    const called = new Map((await desk.actorNames(keys)).map(({ key, name }) => [key, name]))
    const merged = live.length - own.length
    return {
      content: {
        kind: 'file',
        body: [text(`${counted(own.length, 'actor')} as csv`)],
        notes: merged === 0 ? [] : [[text(`Left out: ${counted(merged, 'actor')} merged into others.`)]],
        file: {
          name: `sitlog-actors-${now.toISOString().slice(0, 16).replace(/[T:]/g, '-')}.csv`,
          mediaType: 'text/csv',
          chunks: (async function* () {
            yield writeActorsCsv(own, (key) => called.get(key) ?? key)
          })(),
        },
      },
    }
  },
})
