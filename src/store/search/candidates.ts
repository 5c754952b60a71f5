import { type Expression, type SelectQueryBuilder, sql } from 'kysely'
import { foldedName } from '../folded-name.ts'
import { idList } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import type { ActorRole, LabelKind, Tables } from '../tables.ts'

/** Events to be tested: a query on `event`, whatever table it starts from. */
export type Events = SelectQueryBuilder<Tables, 'event', object>

/** Where a search begins. The columns of day and id are those of the index, so that rows come in its order. */
export interface Candidates {
  readonly events: Events
  readonly day: Expression<number | null>
  readonly id: Expression<number>
}

type EventIndex = 'event_day' | 'event_type' | 'event_outcome' | 'event_killed' | 'event_wounded' | 'event_long' | 'event_retracted'

/** Events by one index of theirs: the planner is not left to guess. */
export function byIndex(scope: Scope, index: EventIndex): Candidates {
  const from = sql<Tables['event']>`event`.as<'event'>(sql`event indexed by ${sql.ref(index)}`)
  return candidates(scope.db.selectFrom(from).where('event.desk_id', '=', scope.desk), 'event.day', 'event.id')
}

// In the following, `cross join` keeps SQLite to the order of the tables.

export function byPlaces(scope: Scope, ids: readonly number[]): Candidates {
  const mentions = scope.eventPlaces().where('place_id', 'in', idList(ids))
  return joined(scope, mentions.crossJoin('event').whereRef('event.id', '=', 'event_place.event_id'), 'event_place')
}

export function byActors(scope: Scope, ids: readonly number[], role: ActorRole | null): Candidates {
  const parts = scope.eventActors().where('actor_id', 'in', idList(ids))
  const inRole = role === null ? parts : parts.where('role', '=', role)
  return joined(scope, inRole.crossJoin('event').whereRef('event.id', '=', 'event_actor.event_id'), 'event_actor')
}

export function bySources(scope: Scope, ids: readonly number[]): Candidates {
  const as = (column: 'publisher_id' | 'origin_id' | 'said_by_id') => scope.reports().where(column, 'in', idList(ids)).select('event_id')
  const reported = as('publisher_id').union(as('origin_id')).union(as('said_by_id')).as('hit')
  return gathered(scope, scope.db.selectFrom(reported).crossJoin('event').whereRef('event.id', '=', 'hit.event_id'))
}

export function byLabels(scope: Scope, what: LabelKind, names: readonly string[]): Candidates {
  const labelled = scope.labels().where('what', '=', what).where('folded', 'in', names.map(foldedName)).select('event_id').distinct().as('hit')
  return gathered(scope, scope.db.selectFrom(labelled).crossJoin('event').whereRef('event.id', '=', 'hit.event_id'))
}

/** Events that the text index finds; `rowid` descending is latest logged first. */
export function byText(scope: Scope, terms: string): Candidates {
  const found = scope.db.selectFrom('event_text').where(sql<boolean>`event_text match ${terms}`)
  const ofDesk = found.where('event_text.rowid', '>=', sql<number>`${BigInt(scope.first)}`).where('event_text.rowid', '<=', sql<number>`${BigInt(scope.last)}`)
  return gathered(scope, ofDesk.crossJoin('event').whereRef('event.id', '=', 'event_text.rowid'))
}

function joined(scope: Scope, events: unknown, table: 'event_place' | 'event_actor'): Candidates {
  return candidates(ofDesk(scope, events), `${table}.day`, `${table}.event_id`)
}

function gathered(scope: Scope, events: unknown): Candidates {
  return candidates(ofDesk(scope, events), 'event.day', 'event.id')
}

/** A query that has `event` among its tables, seen as a query on `event`. */
function ofDesk(scope: Scope, events: unknown): Events {
  return (events as Events).where('event.desk_id', '=', scope.desk)
}

function candidates(events: Events, day: string, id: string): Candidates {
  return { events, day: sql.ref(day), id: sql.ref(id) }
}
