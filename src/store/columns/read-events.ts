import type { Scope } from '../scope.ts'
import { OUTCOME_CODES, ROLE_CODES, TYPE_CODES } from './codes.ts'
import { type EventCells, LIVE, NO_DAY, RETRACTED } from './columns.ts'
import { type ClaimRow, figuresOf } from './figures.ts'
import { type PackedColumns, packedColumns } from './packed-columns.ts'
import { codeFor, knownActorLines, type Registry } from './registry.ts'

const eventRows = packedColumns({ table: 'event', id: 'id', cells: ['no', 'status', 'type', 'outcome', 'stated', 'day', 'day_last', 'killed', 'wounded'] })
const actorRows = packedColumns({ table: 'event_actor', id: 'event_id', cells: ['actor_id', 'role'] })
const placeRows = packedColumns({ table: 'event_place', id: 'event_id', cells: ['place_id'] })
const reportRows = packedColumns({ table: 'report', id: 'event_id', cells: ['publisher_id', 'origin_id', 'said_by_id', 'grade'] })
const claimRows = packedColumns({
  table: 'claim',
  id: 'event_id',
  cells: ['side_id', 'kind', 'state', 'low', 'high', 'qualifier', 'report_ord'],
})

/** Reads the events of those numbers, with all their parts. */
export function* readEvents(scope: Scope, registry: Registry, from: number, to: number): Generator<EventCells> {
  const [first, last] = [scope.id(from), scope.id(to)]
  const { of, no, status, type, outcome, stated, day, day_last: dayLast, killed, wounded } = eventRows(scope, first, last)
  const figures = partsOf(claimRows(scope, first, last), (claims, at) => claimRow(claims, at, registry))
  const actors = partsOf(actorRows(scope, first, last), ({ actor_id, role }, at) => ({
    actor: codeFor(registry.actors, actor_id[at] as number),
    role: ROLE_CODES.get(role[at]) ?? 0,
  }))
  const places = partsOf(placeRows(scope, first, last), ({ place_id }, at) => codeFor(registry.places, place_id[at] as number))
  const sources = partsOf(reportRows(scope, first, last), (reports, at) => sourceCells(reports, at, registry))
  for (const [at, id] of of.entries())
    yield {
      no: no[at] as number,
      status: status[at] === 'live' ? LIVE : RETRACTED,
      type: TYPE_CODES.get(type[at]) ?? 0,
      outcome: OUTCOME_CODES.get(outcome[at]) ?? 0,
      stated: stated[at] as number,
      day: (day[at] as number | null) ?? NO_DAY,
      dayLast: (dayLast[at] as number | null) ?? NO_DAY,
      killed: killed[at] as number,
      wounded: wounded[at] as number,
      figures: figuresOf(figures(id)),
      actors: actors(id),
      places: places(id),
      sources: sources(id),
    }
}

/** The parts of one event after another: they come in the order of the events, so that each is passed once. */
function partsOf<Name extends string, Part>(
  columns: PackedColumns<Name | 'of'>,
  partAt: (columns: PackedColumns<Name | 'of'>, at: number) => Part,
): (id: unknown) => Part[] {
  const { of } = columns
  let at = 0
  return (id) => {
    const parts: Part[] = []
    for (; of[at] === id && at < of.length; at++) parts.push(partAt(columns, at))
    return parts
  }
}

function claimRow({ side_id, kind, state, low, high, qualifier, report_ord }: ReturnType<typeof claimRows>, at: number, registry: Registry): ClaimRow {
  const code = codeFor(registry.actors, side_id[at] as number | null)
  const lines = knownActorLines(registry)
  return {
    report: report_ord[at] as number,
    side: code,
    line: lines.of[code] as number,
    group: lines.groups[code] as string,
    kind: kind[at] as string,
    state: state[at] as string,
    low: low[at] as number | null,
    high: high[at] as number | null,
    qualifier: qualifier[at] as string | null,
  }
}

function sourceCells({ publisher_id, origin_id, said_by_id, grade }: ReturnType<typeof reportRows>, at: number, { sources, grades }: Registry) {
  const lower = (grade[at] as string | null)?.toLowerCase() ?? null
  return {
    publisher: codeFor(sources, publisher_id[at] as number | null),
    origin: codeFor(sources, origin_id[at] as number | null),
    saidBy: codeFor(sources, said_by_id[at] as number | null),
    grade: codeFor(grades, lower),
  }
}
