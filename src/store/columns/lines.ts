import { EVENT_TYPES } from '../../core/event-type.ts'
import type { Dimension } from '../../core/query.ts'
import type { Columns } from './columns.ts'
import { knownActorLines, knownPlaceLines, type Registry } from './registry.ts'
import { timeLines } from './time-lines.ts'
import type { Rows } from './totals.ts'

/** On which lines of a tally events stand; line 0 is of what is not stated. */
export interface Lines {
  /** By row, beginning with the first of the rows: the line of the event, or the first of its lines. */
  readonly first: Uint8Array | Int32Array
  /** The other lines of events that stand on several. */
  readonly further: Further
  /** By line. It grows as lines are met; another array says that lines are counted anew. */
  readonly labels: readonly (string | null)[]
  readonly overlaps: boolean
}

interface Further {
  readonly row: number[]
  readonly line: number[]
}

/** By what lines are made. */
interface LineHow {
  readonly by: Exclude<Dimension, 'side'>
  readonly week: number
}

/** The tables of what an event has several of. */
type Parts = Columns['actors' | 'places' | 'sources']

const TYPE_LABELS = [null, ...EVENT_TYPES.map((type) => type.code)]

/**
 * The lines of the rows by every dimension but `side`, where an event's figures part; rows whose weight is 0 need none. `week` is the ISO number
 * of the day a week begins on.
 */
export function linesBy(columns: Columns, registry: Registry, { by, week }: LineHow, rows: Rows, weights: ArrayLike<number>): Lines {
  const { events, actors, places, sources } = columns
  switch (by) {
    case 'type':
      return single(events.columns.type.subarray(rows.first, rows.end), TYPE_LABELS)
    case 'day':
    case 'week':
    case 'month': {
      const { of, labels } = timeLines(columns, registry, by, week, rows)
      return single(of, labels)
    }
    case 'actor': {
      const { of, labels } = knownActorLines(registry)
      return overlapping(rows, weights, actors, actors.columns.actor, { of, labels })
    }
    case 'source': {
      const { of, labels } = registry.sourceLines ?? { of: null, labels: registry.sources.byCode }
      return overlapping(rows, weights, sources, sources.columns.speaker, { of, labels })
    }
    case 'place':
    case 'admin1':
    case 'country': {
      const { of, labels } = knownPlaceLines(registry, by)
      return overlapping(rows, weights, places, places.columns.place, { of, labels })
    }
  }
}

function single(first: Lines['first'], labels: Lines['labels']): Lines {
  return { first, further: { row: [], line: [] }, labels, overlaps: false }
}

/** How codes make lines: the line of a code is what `of` says, or the code itself. */
interface Naming {
  readonly of: Int32Array | null
  readonly labels: Lines['labels']
}

/** Every event on the line of each of its parts, once. */
function overlapping(rows: Rows, weights: ArrayLike<number>, { columns: { event }, length }: Parts, codes: Int32Array, { of, labels }: Naming): Lines {
  const to = firstFrom(event, length, rows.end)
  const first = new Int32Array(rows.end - rows.first)
  const further: Further = { row: [], line: [] }
  let lines: number[] = []
  let before = -1
  for (let part = firstFrom(event, length, rows.first); part < to; part++) {
    const row = event[part] as number
    if (weights[row - rows.first] === 0) continue
    const code = codes[part] as number
    const line = of === null ? code : (of[code] as number)
    if (row !== before) {
      first[row - rows.first] = line
      lines = [line]
    } else if (!lines.includes(line)) {
      further.row.push(row)
      further.line.push(line)
      lines.push(line)
    }
    before = row
  }
  return { first, further, labels, overlaps: true }
}

/** The first part of an event in that row or after it: parts lie in the order of their events. */
function firstFrom(event: Int32Array, length: number, row: number): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((event[middle] as number) < row) low = middle + 1
    else high = middle
  }
  return low
}
