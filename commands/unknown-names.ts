import { fold } from '../src/core/fold.ts'
import { nearest } from '../src/core/nearest.ts'
import { placeParts } from '../src/core/place/place-parts.ts'
import type { Query } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { Desk } from '../src/core/store.ts'
import { text } from '../src/render/inline.ts'

const KEYS = { actor: 'actor', by: 'actor', on: 'actor', place: 'place', source: 'source' } as const

/** For a search that finds nothing: which of its names the log does not know, and what they may have meant. */
export async function unknownNames(desk: Desk, query: Query): Promise<Line[]> {
  const lines: Line[] = []
  for (const [key, what] of Object.entries(KEYS)) {
    for (const typed of query[key as keyof typeof KEYS]) {
      const { name } = key === 'place' ? placeParts(typed) : { name: typed }
      const alike = new Map((await desk.complete(what, fold(name).slice(0, 2), 200)).map((each) => [fold(each), each]))
      if (alike.has(fold(name))) continue
      const near = alike.get(nearest(fold(name), alike.keys()) ?? '')
      lines.push([text(`No event of this desk names the ${what} “${name}”.${near === undefined ? '' : ` Did you mean ${near}?`}`)])
    }
  }
  return lines
}
