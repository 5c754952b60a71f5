import { INTER } from '../../../src/core/actor/actor.ts'
import type { ActorRow } from '../../../src/core/actor/sheet.ts'
import { defineCommand } from '../../../src/core/command.ts'
import { counted } from '../../../src/core/counted.ts'
import { countryName } from '../../../src/core/country.ts'
import { text } from '../../../src/render/inline.ts'
import { actorOptions } from '../../../src/text/options/actor.ts'
import { choice, one } from '../../../src/text/options/option.ts'

const SHOWN = 20

export const findActor = defineCommand({
  root: 'desk',
  verb: 'actor find',
  summary: 'Find actors by the words of their names',
  detail: 'Every desk begins with a starter registry of the parties to twelve conflicts; what the desk adds or changes has a number, A-1.',
  role: 'reader',
  options: {
    words: { ...one({ summary: 'Beginnings of words of any of its names', example: 'nusra' }, (raw) => raw), free: true } as const,
    country: actorOptions.country,
    kind: actorOptions.kind,
    own: choice({ summary: 'yes: only what this desk has added or changed', example: 'yes' }, ['yes', 'no']),
  },
  examples: [
    { line: 'actor find nusra', what: 'All actors with a name that has such a word' },
    { line: 'actor find country:Yemen kind:"state forces"', what: 'By where they act and what they are' },
  ],
  async run({ words, country, kind, own }, { desk }) {
    const asked = { words: words ?? '', country: country[0] ?? null, inter: kind, ownOnly: own === 'yes' }
    const { total, actors } = await desk.findActors(asked, SHOWN)
    const rest = total > actors.length ? `${actors.length} of ${total} shown. ` : ''
    return {
      content: {
        kind: 'doc',
        title: total === 0 ? 'No such actor.' : counted(total, 'actor'),
        blocks: [
          ...(total === 0 ? [] : [{ kind: 'table' as const, columns: ['name', 'found as', 'kind', 'acts in', 'events', 'number'], rows: actors.map(row) }]),
          { kind: 'lines', lines: [[text(`${rest}${total === 0 ? 'Add one: /desk actor add NAME' : 'One whole: /desk actor show NAME'}`)]] },
        ],
      },
      data: { total, actors },
    }
  },
})

function row({ name, also, inter, countries, events, no }: ActorRow): string[] {
  return [
    name,
    also ?? '',
    inter === null ? '' : (INTER[inter] ?? ''),
    countries.map(countryName).join(', '),
    events === 0 ? '' : events.toLocaleString('en'),
    no === null ? '' : `A-${no}`,
  ]
}
