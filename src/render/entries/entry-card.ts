import { counted } from '../../core/counted.ts'
import { type Entry, entryId, type Register } from '../../core/entry.ts'
import type { Content, Line } from '../../core/reply.ts'
import type { CardPrint } from '../event-card.ts'
import { code, strong, struck, text } from '../inline.ts'
import { entryForms } from './index.ts'

/** A whole entry of a register: its title, what it says field by field, and the line that recreates it where there is one. */
export function entryCard<R extends Register>(entry: Entry<R>, print: CardPrint): Content {
  const form = entryForms[entry.register]
  const title = form.title(entry.facts)
  return {
    kind: 'entryCard',
    heading: [
      ...(print.heading === null ? [] : [text(`${print.heading} `)]),
      text(`${entryId(entry.register, entry.no)} `),
      entry.status === 'retracted' ? struck(title) : strong(title),
      ...(entry.status === 'retracted' ? [text(' (retracted)')] : []),
    ],
    notes: print.notes ?? [],
    fields: [...form.fields(entry.facts, print), { label: 'Added', lines: [history(entry, print.changes)] }],
    recreate: form.recreate(entry.facts),
    entry,
  }
}

function history(entry: Entry, changes: number): Line {
  const added = text(`${entry.addedAt.slice(0, 16).replace('T', ' ')} UTC by ${entry.addedBy}`)
  if (changes === 0) return [added]
  return [added, text(` · ${counted(changes, 'change')} since: `), code(`/event history ${entryId(entry.register, entry.no)}`)]
}
