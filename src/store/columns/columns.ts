import { extend, makeTable } from './table.ts'

/** Stands for "no day": the date is unknown. */
export const NO_DAY = -(2 ** 31)

/** Whether a row of events counts: another row of the same event has replaced it, or it is as the log says. */
export const REPLACED = 0
export const LIVE = 1
export const RETRACTED = 2

/** What is said of a figure. A sum keeps a tally of each, so that it knows what it is made of. */
export const SAID = { nothing: 0, noneReported: 1, counted: 2, open: 3, about: 4, openAbout: 5 } as const

const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(0)
const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(0)

/**
 * A desk's events as columns. Rows are only ever added: a changed event is added again and its earlier row marked as
 * replaced. `event` in the other tables is the row of the event; rows of one event lie together, in the order of events.
 */
export interface Columns extends ReturnType<typeof emptyTables> {
  /** The row that holds an event now, by the event's number; 0 is none. */
  rows: Int32Array
  /** How many rows have been replaced. */
  replaced: number
  /** The last revision that the columns know of. */
  seen: number
}

/** Row 0 is no event, so that an event's figures are those from `figuresEnd` of the row before up to its own. */
export function makeColumns(): Columns {
  const columns: Columns = { ...emptyTables(), rows: new Int32Array(64), replaced: 0, seen: 0 }
  extend(columns.events)
  return columns
}

function emptyTables() {
  return {
    /** `type` and `outcome` are counted from 1 in their lists, 0 is none. */
    events: makeTable({
      no: numbers(),
      status: bytes(),
      type: bytes(),
      outcome: bytes(),
      stated: bytes(),
      day: numbers(),
      dayLast: numbers(),
      killed: numbers(),
      wounded: numbers(),
      figuresEnd: numbers(),
    }),
    /** One row for each side and kind of an event, rival claims reconciled; the figures of a side lie together. */
    figures: makeTable({ event: numbers(), side: numbers(), kind: bytes(), said: bytes(), min: numbers(), max: numbers(), begins: bytes(), silent: bytes() }),
    actors: makeTable({ event: numbers(), actor: numbers(), role: bytes() }),
    places: makeTable({ event: numbers(), place: numbers() }),
    /** One row a report. */
    sources: makeTable({ event: numbers(), publisher: numbers(), origin: numbers(), saidBy: numbers(), grade: numbers() }),
  }
}

/** An event as it goes into the columns: names as codes of the registry, 0 for none. */
export interface EventCells {
  readonly no: number
  readonly status: typeof LIVE | typeof RETRACTED
  readonly type: number
  readonly outcome: number
  readonly stated: number
  readonly day: number
  readonly dayLast: number
  readonly killed: number
  readonly wounded: number
  readonly figures: readonly FigureCells[]
  readonly actors: readonly { readonly actor: number; readonly role: number }[]
  readonly places: readonly number[]
  readonly sources: readonly { readonly publisher: number; readonly origin: number; readonly saidBy: number; readonly grade: number }[]
}

export interface FigureCells {
  readonly side: number
  readonly kind: number
  readonly said: (typeof SAID)[keyof typeof SAID]
  readonly min: number
  /** 0 where it is open. */
  readonly max: number
  /** 1 in the first figure of the event's side. */
  readonly begins: 0 | 1
  /** 1 in the first figure of a side of which nothing is stated. */
  readonly silent: 0 | 1
}

/** Adds an event, in place of what the columns held of it. */
export function addEvent(columns: Columns, event: EventCells): void {
  const row = extend(columns.events)
  replace(columns, event.no, row)
  addParts(columns, row, event)
  const cells = columns.events.columns
  cells.no[row] = event.no
  cells.status[row] = event.status
  cells.type[row] = event.type
  cells.outcome[row] = event.outcome
  cells.stated[row] = event.stated
  cells.day[row] = event.day
  cells.dayLast[row] = event.dayLast
  cells.killed[row] = event.killed
  cells.wounded[row] = event.wounded
  cells.figuresEnd[row] = columns.figures.length
}

function replace(columns: Columns, no: number, row: number): void {
  if (no >= columns.rows.length) {
    const rows = new Int32Array(Math.max(no + 1, Math.ceil(columns.rows.length * 1.25)))
    rows.set(columns.rows)
    columns.rows = rows
  }
  const earlier = columns.rows[no] as number
  if (earlier !== 0) {
    columns.events.columns.status[earlier] = REPLACED
    columns.replaced += 1
  }
  columns.rows[no] = row
}

function addParts({ figures, actors, places, sources }: Columns, row: number, event: EventCells): void {
  for (const { side, kind, said, min, max, begins, silent } of event.figures) {
    const at = extend(figures)
    const cells = figures.columns
    cells.event[at] = row
    cells.side[at] = side
    cells.kind[at] = kind
    cells.said[at] = said
    cells.min[at] = min
    cells.max[at] = max
    cells.begins[at] = begins
    cells.silent[at] = silent
  }
  for (const { actor, role } of event.actors) {
    const at = extend(actors)
    actors.columns.event[at] = row
    actors.columns.actor[at] = actor
    actors.columns.role[at] = role
  }
  for (const place of event.places) {
    const at = extend(places)
    places.columns.event[at] = row
    places.columns.place[at] = place
  }
  for (const { publisher, origin, saidBy, grade } of event.sources) {
    const at = extend(sources)
    const cells = sources.columns
    cells.event[at] = row
    cells.publisher[at] = publisher
    cells.origin[at] = origin
    cells.saidBy[at] = saidBy
    cells.grade[at] = grade
  }
}
