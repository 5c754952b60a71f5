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

/** The tables of what an event has several of. */
type Parts = Columns['actors' | 'places' | 'sources']

const TYPE_LABELS = [null, ...EVENT_TYPES.map((type) => type.code)]

/** The lines of the rows by every dimension but `side`, where an event's figures part. `week` is the ISO number of the day a week begins on. */
export function linesBy(columns: Columns, registry: Registry, by: Exclude<Dimension, 'side'>, week: number, rows: Rows): Lines {
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
      return overlapping(rows, actors, actors.columns.actor, of, labels)
    }
    case 'source': {
      const { of, labels } = registry.sourceLines ?? { of: null, labels: registry.sources.byCode }
      return overlapping(rows, sources, sources.columns.speaker, of, labels)
    }
    case 'place':
    case 'admin1':
    case 'country': {
      const { of, labels } = knownPlaceLines(registry, by)
      return overlapping(rows, places, places.columns.place, of, labels)
    }
  }
}

function single(first: Lines['first'], labels: Lines['labels']): Lines {
  return { first, further: { row: [], line: [] }, labels, overlaps: false }
}

/** Every event on the line of each of its parts, once. The line of a part is its code, or what `of` says of that. */
function overlapping(rows: Rows, { columns: { event }, length }: Parts, codes: Int32Array, of: Int32Array | null, labels: Lines['labels']): Lines {
  const from = firstFrom(event, length, rows.first)
  const to = firstFrom(event, length, rows.end)
  const lines = of === null ? codes.subarray(from, to) : looked(codes, of, from, to)
  const first = new Int32Array(rows.end - rows.first)
  const further: Further = { row: [], line: [] }
  let start = 0
  for (let part = 0; part < lines.length; part++) {
    const row = event[from + part] as number
    if (part === 0 || row !== event[from + part - 1]) {
      start = part
      first[row - rows.first] = lines[part] as number
    } else if (!repeats(lines, start, part)) {
      further.row.push(row)
      further.line.push(lines[part] as number)
    }
  }
  return { first, further, labels, overlaps: true }
}

/** What `of` says of the codes. */
function looked(codes: Int32Array, of: Int32Array, from: number, to: number): Int32Array {
  const found = new Int32Array(to - from)
  for (let part = from; part < to; part++) found[part - from] = of[codes[part] as number] as number
  return found
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

/** Whether an earlier part of the event has the same line. */
function repeats(lines: Int32Array, start: number, part: number): boolean {
  for (let earlier = start; earlier < part; earlier++) if (lines[earlier] === lines[part]) return true
  return false
}
