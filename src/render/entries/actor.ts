import { type Actor, INTER } from '../../core/actor/actor.ts'
import { saysRelation } from '../../core/actor/check-actor.ts'
import { countryName } from '../../core/country.ts'
import { text } from '../inline.ts'
import type { EntryForm } from './entry-form.ts'

/** So much of a list is shown; all of it: /desk actor show. */
const SHOWN = 12

const LABELS: Readonly<Record<string, string>> = {
  kind: 'Kind',
  country: 'Acts in',
  also: 'Names',
  relation: 'Relations',
  merged: 'Merged into',
  source: 'Listed in',
  note: 'Note',
}

export const actor: EntryForm<'actor'> = {
  title: ({ name }) => name,
  fields: (facts) => {
    const all = values(facts)
    return Object.entries(LABELS).flatMap(([key, label]) => {
      const said = all[key] ?? []
      const more = said.length > SHOWN ? `; and ${said.length - SHOWN} more` : ''
      return said.length === 0 ? [] : [{ label, lines: [[text(`${said.slice(0, SHOWN).join('; ')}${more}`)]] }]
    })
  },
  recreate: () => null,
  values,
}

/** As they are typed, by key; another actor stands there by its key in the register. */
function values({ name, inter, countries = [], names = [], relations = [], sources = [], note, mergedInto }: Partial<Actor>): Record<string, string[]> {
  return {
    name: name === undefined ? [] : [name],
    kind: inter == null ? [] : [INTER[inter] ?? String(inter)],
    country: countries.map(countryName),
    also: names.map((one) => `${one.name} (${[one.kind, one.lang, span(one.from, one.until), one.usedBy].filter(Boolean).join(', ')})`),
    relation: relations.map((one) => `${saysRelation(one.type)} ${[one.to, span(one.from, one.until)].filter(Boolean).join(', ')} (${one.source})`),
    merged: mergedInto == null ? [] : [mergedInto],
    source: [...sources],
    note: note == null ? [] : [note],
  }
}

function span(from: string | undefined, until: string | undefined): string {
  return [from === undefined ? '' : `since ${from}`, until === undefined ? '' : `until ${until}`].filter(Boolean).join(' ')
}
