import { fold } from '../fold.ts'
import { sourceBook } from './book.ts'
import type { Source } from './source.ts'

/** The way by which a source, with the links that it now has, comes back to itself: `A`, `B`, `A`. Null where it does not. */
export function loopFrom(source: Source, others: readonly Source[]): string[] | null {
  const { find } = sourceBook([source, ...others])
  const seen = new Set<string>()
  const ways: string[][] = [[source.name]]
  for (let way = ways.pop(); way !== undefined; way = ways.pop()) {
    for (const { to } of find(way.at(-1) ?? '')?.links ?? []) {
      const next = find(to)?.name ?? to
      if (fold(next) === fold(source.name)) return [...way, source.name]
      if (seen.has(fold(next))) continue
      seen.add(fold(next))
      ways.push([...way, next])
    }
  }
  return null
}
