import type { Query } from '../src/core/query.ts'
import type { Line } from '../src/core/reply.ts'
import type { Desk } from '../src/core/store.ts'
import { text } from '../src/render/inline.ts'

/** What an answer leaves out of its events, as it is said: "not shown". */
type LeftOut = 'not shown' | 'not counted' | 'not in the picture' | 'not in the file'

/** Of events that only an unknown date keeps out of the days that are asked for: how many there are. */
export function undatedNote(undated: number, leftOut: LeftOut): Line[] {
  return undated === 0
    ? []
    : [[text(`${undated} more ${undated === 1 ? 'matches' : 'match'} but for an unknown date, and ${undated === 1 ? 'is' : 'are'} ${leftOut}.`)]]
}

/** The same for an answer that has not counted them. */
export async function undatedEvents(desk: Desk, query: Query, leftOut: LeftOut): Promise<Line[]> {
  if (query.from === null && query.to === null) return []
  const { undated } = await desk.find(query, { sort: 'logged', page: 1, size: 1 })
  return undatedNote(undated, leftOut)
}
