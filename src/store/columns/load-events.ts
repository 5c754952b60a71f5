import { groupBy } from '../../core/group-by.ts'
import type { Scope } from '../scope.ts'
import { OUTCOME_CODES, ROLE_CODES, TYPE_CODES } from './codes.ts'
import { addEvent, type Columns, type EventCells, LIVE, NO_DAY, RETRACTED } from './columns.ts'
import { type ClaimRow, figuresOf } from './figures.ts'
import { packedRows } from './packed-rows.ts'
import { codeFor, knownActorLines, type Registry } from './registry.ts'

/** So many revisions are read at once: more would be a long text, fewer many questions. */
const BATCH = 4000

/** Reads the events that changed since the columns last looked, with all their parts. */
export async function loadEvents(scope: Scope, columns: Columns, registry: Registry): Promise<void> {
  const { newest } = await scope
    .events()
    .select((event) => event.fn.max('seq').as('newest'))
    .executeTakeFirstOrThrow()
  while (columns.seen < newest) {
    const upTo = Math.min(columns.seen + BATCH, newest)
    const events = scope.events().where('seq', '>', columns.seen).where('seq', '<=', upTo)
    for (const event of readEvents(scope, registry, events)) addEvent(columns, event)
    columns.seen = upTo
  }
}

/** Some of the desk's events. */
type Some = ReturnType<Scope['events']>

function readEvents(scope: Scope, registry: Registry, events: Some): EventCells[] {
  const rows = (query: Parameters<typeof packedRows>[1], cells: string): unknown[][] => packedRows(scope, query, `seq, ${cells}`)
  const claims = parts(rows(events.innerJoin('claim', 'claim.event_id', 'event.id'), 'side_id, kind, state, low, high, qualifier, report_ord'))
  const actors = parts(rows(events.innerJoin('event_actor', 'event_actor.event_id', 'event.id'), 'actor_id, role'))
  const places = parts(rows(events.innerJoin('event_place', 'event_place.event_id', 'event.id'), 'place_id'))
  const reports = parts(rows(events.innerJoin('report', 'report.event_id', 'event.id'), 'publisher_id, origin_id, said_by_id, lower(grade)'))
  return rows(events, 'no, status, type, outcome, stated, day, day_last, killed, wounded').map(
    ([seq, no, status, type, outcome, stated, day, dayLast, killed, wounded]): EventCells => ({
      no: no as number,
      status: status === 'live' ? LIVE : RETRACTED,
      type: TYPE_CODES.get(type) ?? 0,
      outcome: OUTCOME_CODES.get(outcome) ?? 0,
      stated: stated as number,
      day: (day as number | null) ?? NO_DAY,
      dayLast: (dayLast as number | null) ?? NO_DAY,
      killed: killed as number,
      wounded: wounded as number,
      figures: figuresOf(claims(seq).map((row) => claimRow(row, registry))),
      actors: actors(seq).map(([, actor, role]) => ({ actor: codeFor(registry.actors, actor as number), role: ROLE_CODES.get(role) ?? 0 })),
      places: places(seq).map(([, place]) => codeFor(registry.places, place as number)),
      sources: reports(seq).map((row) => sourceCells(row, registry)),
    }),
  )
}

/** Rows by the revision that they begin with. */
function parts(rows: readonly unknown[][]): (seq: unknown) => unknown[][] {
  const bySeq = groupBy(rows, ([seq]) => seq)
  return (seq) => bySeq.get(seq) ?? []
}

function claimRow([, side, kind, state, low, high, qualifier, report]: unknown[], registry: Registry): ClaimRow {
  const code = codeFor(registry.actors, side as number | null)
  const lines = knownActorLines(registry)
  return {
    report: report as number,
    side: code,
    line: lines.of[code] as number,
    group: lines.groups[code] as string,
    kind: kind as string,
    state: state as string,
    low: low as number | null,
    high: high as number | null,
    qualifier: qualifier as string | null,
  }
}

function sourceCells([, publisher, origin, saidBy, grade]: unknown[], { sources, grades }: Registry): EventCells['sources'][number] {
  return {
    publisher: codeFor(sources, publisher as number | null),
    origin: codeFor(sources, origin as number | null),
    saidBy: codeFor(sources, saidBy as number | null),
    grade: codeFor(grades, grade as string | null),
  }
}
