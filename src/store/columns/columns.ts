import { addFigure, type FigureCells, makeFigures } from './figure-table.ts'
import { extend, makeTable } from './table.ts'

/** Stands for "no day": the date is unknown. */
export const NO_DAY = -(2 ** 31)

/** Whether a row of events counts: another row of the same event has replaced it, or it is as the log says. */
export const REPLACED = 0
export const LIVE = 1
export const RETRACTED = 2

const bytes = (): Uint8Array<ArrayBuffer> => new Uint8Array(0)
const numbers = (): Int32Array<ArrayBuffer> => new Int32Array(0)

/**
 * A desk's events as columns. Rows are only ever added: a changed event is added again and its earlier row marked as
 * replaced. `event` in the other tables is the row of the event; rows of one event lie together, in the order of events.
 */
export interface Columns extends ReturnType<typeof emptyTables> {
  /** The row that holds an event now, by the event's number; 0 is none. */
  rows: Int32Array
  /** The rows of live events that have been replaced, in the order in which they were. */
  readonly replaced: number[]
  /** The last event that there was when reading began, and the one up to which they have been read since. */
  last: number
  read: number
  /** The last revision that the columns know of, once they have been read up to the last event. */
  seen: number
  /** The first and last day on which any event may have happened. */
  firstDay: number
  lastDay: number
}

/** Row 0 is no event, so that an event's figures are those from `figuresEnd` of the row before up to its own. */
export function makeColumns(): Columns {
  const columns: Columns = { ...emptyTables(), rows: new Int32Array(64), replaced: [], last: 0, read: 0, seen: 0, firstDay: 0, lastDay: 0 }
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
    figures: makeFigures(),
    actors: makeTable({ event: numbers(), actor: numbers(), role: bytes() }),
    places: makeTable({ event: numbers(), place: numbers() }),
    /** One row a report; `speaker` is who it is by: its origin, or failing that its publisher or whom it quotes. */
    sources: makeTable({ event: numbers(), publisher: numbers(), origin: numbers(), saidBy: numbers(), speaker: numbers(), grade: numbers() }),
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
  if (event.day === NO_DAY) return
  columns.firstDay = Math.min(columns.firstDay, event.day)
  columns.lastDay = Math.max(columns.lastDay, event.dayLast)
}

function replace(columns: Columns, no: number, row: number): void {
  if (no >= columns.rows.length) {
    const rows = new Int32Array(Math.max(no + 1, Math.ceil(columns.rows.length * 1.25)))
    rows.set(columns.rows)
    columns.rows = rows
  }
  const earlier = columns.rows[no] as number
  if (columns.events.columns.status[earlier] === LIVE) columns.replaced.push(earlier)
  columns.events.columns.status[earlier] = REPLACED
  columns.rows[no] = row
}

function addParts({ figures, actors, places, sources }: Columns, row: number, event: EventCells): void {
  for (const figure of event.figures) addFigure(figures, row, figure)
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
    cells.speaker[at] = origin || publisher || saidBy
    cells.grade[at] = grade
  }
}
