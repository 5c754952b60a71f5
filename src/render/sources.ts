import type { Entry } from '../core/entry.ts'
import { entryId } from '../core/entry.ts'
import type { Content } from '../core/reply.ts'
import { typeStance } from './entries/source.ts'

/** A list of sources: by what names, of what kind, leaning to whom, whence they have what they print. */
export function sourcesDoc(entries: readonly Entry<'source'>[], total: number): Content {
  const rows = entries.map(({ no, facts }) => [
    entryId('source', no),
    [facts.name, ...facts.spellings].join(', '),
    facts.kind ?? '',
    facts.stances.map(typeStance).join(', '),
    [
      ...facts.links.map(({ type, to }) => `${type} ${to}`),
      ...(facts.mergedInto === undefined ? [] : [`merged into ${entryId('source', facts.mergedInto)}`]),
    ].join(', '),
    facts.reliability ?? '',
  ])
  const title = entries.length === total ? `Sources of this desk: ${total}` : `Sources of this desk: ${entries.length} of ${total}`
  return { kind: 'doc', title, blocks: [{ kind: 'table', columns: ['', 'names', 'kind', 'stance', 'links', 'letter'], rows }] }
}
