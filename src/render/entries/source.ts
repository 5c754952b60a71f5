import { entryId } from '../../core/entry.ts'
import { languageName } from '../../core/language.ts'
import type { CardField } from '../../core/reply.ts'
import { LINK_TYPES, type Source } from '../../core/source/source.ts'
import { typeForm } from '../../core/typed-form.ts'
import { text } from '../inline.ts'
import type { EntryForm } from './entry-form.ts'

export const source: EntryForm<'source'> = {
  title: ({ name }) => name,
  fields: (facts) =>
    shown(facts).flatMap(([label, value]): CardField[] =>
      value === '' ? [] : [{ label, lines: [label === 'Address' ? [{ t: 'link', v: value, href: value }] : [text(value)]] }],
    ),
  recreate: ({ mergedInto: _, ...facts }) => `/desk source add ${typeForm(values(facts), 'name')}`,
  values,
}

function shown({ kind, spellings, stances, links, reliability, url, language, licence, note }: Source): [label: string, value: string][] {
  return [
    ['Kind', kind ?? ''],
    ['Spellings', spellings.join(', ')],
    ['Stance', stances.map(typeStance).join(', ')],
    ['Links', LINK_TYPES.flatMap((type) => links.filter((link) => link.type === type).map(({ to }) => `${type} ${to}`)).join(', ')],
    ['Reliability', reliability ?? ''],
    ['Address', url ?? ''],
    ['Language', language === null ? '' : languageName(language)],
    ['Licence', licence ?? ''],
    ['Note', note ?? ''],
  ]
}

/** `pro ISIS`, `speaks-for ISIS`. */
export function typeStance({ is, actor }: Source['stances'][number]): string {
  return `${is} ${actor}`
}

/** As they are typed, by key. */
function values({
  name,
  kind,
  spellings = [],
  stances = [],
  links = [],
  reliability,
  url,
  language,
  licence,
  note,
  mergedInto,
}: Partial<Source>): Record<string, string[]> {
  const one = (value: string | null | undefined): string[] => (value == null ? [] : [value])
  return {
    name: one(name),
    kind: one(kind),
    spelling: [...spellings],
    stance: stances.map(typeStance),
    ...Object.fromEntries(LINK_TYPES.map((type) => [type, links.filter((link) => link.type === type).map(({ to }) => to)])),
    reliability: one(reliability),
    url: one(url),
    language: one(language),
    licence: one(licence),
    note: one(note),
    merged: mergedInto == null ? [] : [entryId('source', mergedInto)],
  }
}
