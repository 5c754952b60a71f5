import { type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { foldedName } from '../folded-name.ts'
import { idList, rowId } from '../id-list.ts'
import type { Scope } from '../scope.ts'
import type { ActorRole, LabelKind, Tables } from '../tables.ts'

/** Events to be tested: a query on `event`, whatever table it starts from. */
export type Events = SelectQueryBuilder<Tables, 'event', object>

/** Where a search begins. The columns of day and id are those of the index, so that rows come in its order. */
export interface Candidates {
  readonly events: Events
  readonly day: RawBuilder<number | null>
  readonly id: RawBuilder<number>
  /** Whether each event comes once, and not as often as it names the place or actor. */
  readonly once: boolean
  /** The same with no look at the event itself: for counting where nothing else is asked. */
  readonly mentions: Events | null
}

type EventIndex = 'event_day' | 'event_type' | 'event_outcome' | 'event_killed' | 'event_wounded' | 'event_long' | 'event_retracted'

/** Events by one index of theirs: the planner is not left to guess. */
export function byIndex(scope: Scope, index: EventIndex): Candidates {
  return gathered(scope.db.selectFrom(eventTable(sql`indexed by ${sql.ref(index)}`)).where('event.desk_id', '=', scope.desk))
}

/** Events by their ids alone, which is the order in which they were logged. */
export function byNumber(scope: Scope): Candidates {
  const all = scope.db.selectFrom(eventTable(sql`not indexed`))
  return gathered(all.where('event.id', '>=', scope.first).where('event.id', '<=', scope.last))
}

function eventTable(how: RawBuilder<unknown>) {
  return sql<Tables['event']>`event`.as<'event'>(sql`event ${how}`)
}

/** Whether the event of an id is not retracted: asked of the index of the few that are, as most rows need no other look at the event. */
export function isLive(id: Expression<number>): Expression<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from event as gone indexed by event_retracted where gone.id = ${id} and gone.status = 'retracted')`
}

// In the following, `cross join` keeps SQLite to the order of the tables. All rows are the desk's, and so are their events.

export function byPlaces(scope: Scope, ids: readonly number[]): Candidates {
  const mentions = scope.eventPlaces().where('place_id', 'in', idList(ids))
  return named(mentions.crossJoin('event').whereRef('event.id', '=', 'event_place.event_id'), mentions, 'event_place')
}

export function byActors(scope: Scope, ids: readonly number[], role: ActorRole | null): Candidates {
  const parts = scope.eventActors().where('actor_id', 'in', idList(ids))
  const mentions = role === null ? parts : parts.where('role', '=', role)
  return named(mentions.crossJoin('event').whereRef('event.id', '=', 'event_actor.event_id'), mentions, 'event_actor')
}

export function bySources(scope: Scope, ids: readonly number[]): Candidates {
  const as = (column: 'publisher_id' | 'origin_id' | 'said_by_id') => scope.reports().where(column, 'in', idList(ids)).select('event_id')
  const reported = as('publisher_id').union(as('origin_id')).union(as('said_by_id')).as('hit')
  return gathered(scope.db.selectFrom(reported).crossJoin('event').whereRef('event.id', '=', 'hit.event_id'))
}

export function byLabels(scope: Scope, what: LabelKind, names: readonly string[]): Candidates {
  const labelled = scope.labels().where('what', '=', what).where('folded', 'in', names.map(foldedName)).select('event_id').distinct().as('hit')
  return gathered(scope.db.selectFrom(labelled).crossJoin('event').whereRef('event.id', '=', 'hit.event_id'))
}

/** Events that the text index finds; `rowid` descending is latest logged first. */
export function byText(scope: Scope, terms: string): Candidates {
  const found = scope.db.selectFrom('event_text').where(sql<boolean>`event_text match ${terms}`)
  const ofDesk = found.where('event_text.rowid', '>=', rowId(scope.first)).where('event_text.rowid', '<=', rowId(scope.last))
  return gathered(ofDesk.crossJoin('event').whereRef('event.id', '=', 'event_text.rowid'))
}

function named(events: unknown, mentions: unknown, table: 'event_place' | 'event_actor'): Candidates {
  return { ...gathered(events), day: sql.ref(`${table}.day`), id: sql.ref(`${table}.event_id`), once: false, mentions: mentions as Events }
}

/** A query that has `event` among its tables, seen as a query on `event`. */
function gathered(events: unknown): Candidates {
  return { events: events as Events, day: sql.ref('event.day'), id: sql.ref('event.id'), once: true, mentions: null }
}
