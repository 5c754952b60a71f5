import { sql } from 'kysely'
import type { Scope } from '../scope.ts'
import { OUTCOME_CODES, ROLE_CODES, TYPE_CODES } from './codes.ts'
import { addEvent, type Columns, type EventCells, LIVE, NO_DAY, RETRACTED } from './columns.ts'
import { type ClaimRow, figuresOf } from './figures.ts'
import { codeFor, type Registry } from './registry.ts'

/** Rows of a table that goes along with the events: the revision of the event first, in its order. */
interface Along {
  /** The rows of the event of that revision. */
  of(seq: unknown): unknown[][]
  close(): void
}

/** Reads the events that changed since the columns last looked, in the order of their changes, with all their parts. */
export function loadEvents(scope: Scope, columns: Columns, registry: Registry): void {
  const parts = openParts(scope, columns.seen)
  try {
    for (const [seq, ...cells] of scope.rows(changed(scope, columns.seen).select(EVENT_CELLS))) {
      addEvent(columns, {
        ...eventCells(cells),
        figures: figuresOf(parts.claims.of(seq).map((row) => claimRow(row, registry))),
        actors: parts.actors.of(seq).map(([, actor, role]) => ({ actor: codeFor(registry.actors, actor as number), role: ROLE_CODES.get(role) ?? 0 })),
        places: parts.places.of(seq).map(([, place]) => codeFor(registry.places, place as number)),
        sources: parts.reports.of(seq).map((row) => sourceCells(row, registry)),
      })
      columns.seen = seq as number
    }
  } finally {
    for (const along of Object.values(parts)) along.close()
  }
}

const EVENT_CELLS = ['seq', 'no', 'status', 'type', 'outcome', 'stated', 'event.day', 'day_last', 'killed', 'wounded'] as const

function changed(scope: Scope, seen: number) {
  return scope.events().where('seq', '>', seen).orderBy('seq')
}

function openParts(scope: Scope, seen: number) {
  const events = changed(scope, seen)
  const claims = events.innerJoin('claim', 'claim.event_id', 'event.id').select(['seq', 'side_id', 'kind', 'state', 'low', 'high', 'qualifier'])
  const actors = events.innerJoin('event_actor', 'event_actor.event_id', 'event.id').select(['seq', 'actor_id', 'role'])
  const places = events.innerJoin('event_place', 'event_place.event_id', 'event.id').select(['seq', 'place_id'])
  const reports = events
    .innerJoin('report', 'report.event_id', 'event.id')
    .select(['seq', 'publisher_id', 'origin_id', 'said_by_id', sql<string | null>`lower(grade)`.as('grade')])
  return { claims: along(scope.rows(claims)), actors: along(scope.rows(actors)), places: along(scope.rows(places)), reports: along(scope.rows(reports)) }
}

function along(rows: Iterable<unknown[]>): Along {
  const iterator = rows[Symbol.iterator]()
  let next = iterator.next()
  return {
    of: (seq) => {
      const found: unknown[][] = []
      for (; next.done !== true && next.value[0] === seq; next = iterator.next()) found.push(next.value)
      return found
    },
    close: () => void iterator.return?.(),
  }
}

function eventCells([no, status, type, outcome, stated, day, dayLast, killed, wounded]: unknown[]): Omit<
  EventCells,
  'figures' | 'actors' | 'places' | 'sources'
> {
  return {
    no: no as number,
    status: status === 'live' ? LIVE : RETRACTED,
    type: TYPE_CODES.get(type) ?? 0,
    outcome: OUTCOME_CODES.get(outcome) ?? 0,
    stated: stated as number,
    day: (day as number | null) ?? NO_DAY,
    dayLast: (dayLast as number | null) ?? NO_DAY,
    killed: killed as number,
    wounded: wounded as number,
  }
}

function claimRow([, side, kind, state, low, high, qualifier]: unknown[], { actors }: Registry): ClaimRow {
  return {
    side: codeFor(actors, side as number | null),
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
