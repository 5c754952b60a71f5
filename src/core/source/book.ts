import { fold } from '../fold.ts'
import type { Source } from './source.ts'

/** What a desk knows of its sources, for looking them up by any of their names. */
export interface SourceBook {
  readonly sources: readonly Source[]
  find(name: string): Source | null
  /** The name that a source goes by at this desk; as written where the desk does not know it. */
  canonical(name: string): string
  /** Where it has from what it prints, as far back as the desk knows: itself, unless it republishes exactly one other. */
  originOf(name: string): string
}

/** The book of a register's live entries. Of two that share a spelling the first has it. */
export function sourceBook(sources: readonly Source[]): SourceBook {
  const known = new Map<string, Source>()
  for (const source of sources) {
    for (const name of [source.name, ...source.spellings]) if (!known.has(fold(name))) known.set(fold(name), source)
  }
  const find = (name: string): Source | null => known.get(fold(name)) ?? null
  const canonical = (name: string): string => find(name)?.name ?? name
  return { sources, find, canonical, originOf: (name) => chainFrom(name, find).at(-1) ?? name }
}

/** A source, whom it republishes, whom that one does, …; it ends where there are several, since nobody knows which. */
function chainFrom(name: string, find: SourceBook['find']): string[] {
  const chain: string[] = []
  for (let next: string | null = name; next !== null; ) {
    const source = find(next)
    const called = source?.name ?? next
    if (chain.some((earlier) => fold(earlier) === fold(called))) return chain
    chain.push(called)
    const parents: string[] = source?.links.filter(({ type }) => type === 'republishes').map(({ to }) => to) ?? []
    next = parents.length === 1 ? (parents[0] ?? null) : null
  }
  return chain
}
