import { EVENT_TYPES } from '../../core/event-type.ts'
import type { Dimension } from '../../core/query.ts'
import type { Columns } from './columns.ts'
import { knownPlaceLines, type Registry } from './registry.ts'
import { timeLines } from './time-lines.ts'

/** On which lines of a tally each event stands; line 0 is of what is not stated. */
export interface Lines {
  /** By row of events: its line, or the first of them. */
  readonly first: ArrayLike<number>
  /** The other lines of events that stand on several. */
  readonly further: { readonly row: readonly number[]; readonly line: readonly number[] }
  /** By line. */
  readonly labels: readonly (string | null)[]
  readonly overlaps: boolean
}

/** The lines of every dimension but `side`, where an event's figures part; `week` is the ISO number of the day a week begins on. */
export function linesBy(columns: Columns, registry: Registry, by: Exclude<Dimension, 'side'>, week: number): Lines {
  const { events, actors, places, sources } = columns
  switch (by) {
    case 'type':
      return single(events.columns.type, [null, ...EVENT_TYPES.map((type) => type.code)])
    case 'day':
    case 'week':
    case 'month': {
      const { of, labels } = timeLines(columns, by, week)
      return single(of, labels)
    }
    case 'actor': {
      const { event, actor } = actors.columns
      return overlapping(events.length, event, actors.length, (part) => actor[part] as number, registry.actors.byCode)
    }
    case 'source': {
      // Who a report is by: its publisher, or failing that whoever it is from or quotes.
      const { event, publisher, origin, saidBy } = sources.columns
      return overlapping(events.length, event, sources.length, (part) => (publisher[part] || origin[part] || saidBy[part]) as number, registry.sources.byCode)
    }
    case 'place':
    case 'admin1':
    case 'country': {
      const { event, place } = places.columns
      const { of, labels } = knownPlaceLines(registry, by)
      return overlapping(events.length, event, places.length, (part) => of[place[part] as number] as number, labels)
    }
  }
}

function single(first: ArrayLike<number>, labels: Lines['labels']): Lines {
  return { first, further: { row: [], line: [] }, labels, overlaps: false }
}

/** Every event on the line of each of its parts, once; `event` is the row of the event that a part belongs to. */
function overlapping(rows: number, event: ArrayLike<number>, parts: number, lineOf: (part: number) => number, labels: Lines['labels']): Lines {
  const first = new Int32Array(rows)
  const further = { row: [] as number[], line: [] as number[] }
  let row = 0
  let start = 0
  for (let part = 0; part < parts; part++) {
    const line = lineOf(part)
    if (event[part] !== row) {
      row = event[part] as number
      start = part
      first[row] = line
    } else if (!repeats(line, start, part, lineOf)) {
      further.row.push(row)
      further.line.push(line)
    }
  }
  return { first, further, labels, overlaps: true }
}

/** Whether an earlier part of the event has the same line. */
function repeats(line: number, start: number, part: number, lineOf: (part: number) => number): boolean {
  for (let earlier = start; earlier < part; earlier++) if (lineOf(earlier) === line) return true
  return false
}
