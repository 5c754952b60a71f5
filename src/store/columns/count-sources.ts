import { foldedName } from '../../core/fold.ts'
import type { SourceCount } from '../../core/tally.ts'
import type { Columns } from './columns.ts'
import type { Registry } from './registry.ts'

/** How many reports, publishers and origins stand behind the selected events (1 or 0 by row). */
export function countSources({ sources }: Columns, registry: Registry, selected: Uint8Array): SourceCount {
  const { event, publisher, speaker } = sources.columns
  const published = new Uint8Array(registry.sources.byCode.length)
  const said = new Uint8Array(registry.sources.byCode.length)
  let links = 0
  for (let row = 0; row < sources.length; row++) {
    if (selected[event[row] as number] !== 1) continue
    links += 1
    published[publisher[row] as number] = 1
    said[speaker[row] as number] = 1
  }
  const book = registry.sourceLines?.book
  return {
    links,
    publishers: distinct(registry, published, (name) => book?.canonical(name) ?? name),
    origins: distinct(registry, said, (name) => book?.originOf(name) ?? name),
  }
}

/** Different names among those whose codes are marked; code 0 is no name. */
function distinct({ sources }: Registry, marked: Uint8Array, called: (name: string) => string): number {
  const names = new Set<string>()
  for (let code = 1; code < marked.length; code++) if (marked[code] === 1) names.add(foldedName(called(sources.byCode[code] ?? '')))
  return names.size
}
