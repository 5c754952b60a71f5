import { type AliasedExpression, type Expression, type RawBuilder, type SelectQueryBuilder, type SqlBool, sql } from 'kysely'
import { foldedName } from '../../core/fold.ts'
import { idList, rowId } from '../id-list.ts'
import type { One } from '../kept-query.ts'
import type { Scope } from '../scope.ts'
import type { LabelKind, Tables } from '../tables.ts'
import type { NameKey } from './resolve-query.ts'

/** Events to be tested: a query on `event`, whatever table it starts from. */
export type Events = SelectQueryBuilder<Tables, 'event', object>

/** Where a search begins. The columns of day and id are those of the index, so that rows come in its order. */
export interface Candidates {
  readonly events: Events
  readonly day: RawBuilder<number | null>
  readonly id: RawBuilder<number>
  /** The key that selects them, so that they need not be tested for it again. */
  readonly key: NameKey | LabelKind | null
  /**
   * The columns that tell two events apart, where one has a row for each mention; empty where each event has one row. Day and id come in the order
   * of the index, in which the rows of one event follow each other, so that dropping repeats costs nothing.
   */
  readonly apart: readonly AliasedExpression<number | null, 'day' | 'id'>[]
  /** The same events read from an index alone, for queries that ask for nothing more; null where there is none. */
  readonly mentions: { readonly rows: Events; readonly dated: boolean } | null
}

type EventIndex = 'event_day' | 'event_type' | 'event_outcome' | 'event_killed' | 'event_wounded' | 'event_long' | 'event_retracted'

/** Events by one index of theirs: the planner is not left to guess. */
export function byIndex(scope: Scope, index: EventIndex): Candidates {
  return plain(scope.db.selectFrom(eventTable(sql`indexed by ${sql.ref(index)}`)).where('event.desk_id', '=', scope.desk))
}

/** Events by their ids alone, which is the order in which they were logged. */
export function byNumber(scope: Scope): Candidates {
  const all = scope.db.selectFrom(eventTable(sql`not indexed`))
  return plain(all.where('event.id', '>=', scope.first).where('event.id', '<=', scope.last))
}

function plain(events: Events): Candidates {
  return { key: null, events, mentions: null, day: sql.ref('event.day'), id: sql.ref('event.id'), apart: [] }
}

function eventTable(how: RawBuilder<unknown>) {
  return sql<Tables['event']>`event`.as<'event'>(sql`event ${how}`)
}

/** Whether the event of that id is not retracted. It asks the small index of retracted events, so that most rows need no look at the event. */
export function isLive(id: Expression<number>): Expression<SqlBool> {
  return sql<SqlBool>`not exists (select 1 from event as gone indexed by event_retracted where gone.id = ${id} and gone.status = 'retracted')`
}

/** Ids of names; or a slot for one id, filled in at each run. */
export type Ids = readonly number[] | One<number>

/** One id alone keeps the order of the index. */
function listOf(ids: Ids): RawBuilder<number> {
  return 'length' in ids ? idList(ids) : sql<number>`(${ids})`
}

// In the following, `cross join` keeps SQLite to the order of the tables. All rows are the desk's, and so are their events.

export function byPlaces(scope: Scope, key: 'place' | 'near', ids: Ids): Candidates {
  const mentions = scope.eventPlaces().where('place_id', 'in', listOf(ids))
  return named(key, mentions.crossJoin('event').whereRef('event.id', '=', 'event_place.event_id'), mentions, 'event_place')
}

export function byActors(scope: Scope, key: 'actor' | 'by' | 'on', ids: Ids): Candidates {
  const parts = scope.eventActors().where('actor_id', 'in', listOf(ids))
  const mentions = key === 'actor' ? parts : parts.where('role', '=', key)
  return named(key, mentions.crossJoin('event').whereRef('event.id', '=', 'event_actor.event_id'), mentions, 'event_actor')
}

export function bySources(scope: Scope, ids: readonly number[]): Candidates {
  const as = (column: 'publisher_id' | 'origin_id' | 'said_by_id') => scope.reports().where(column, 'in', idList(ids)).select('event_id')
  const hits = scope.db.selectFrom(as('publisher_id').unionAll(as('origin_id')).unionAll(as('said_by_id')).as('hit'))
  return listed('source', hits.crossJoin('event').whereRef('event.id', '=', 'hit.event_id'), hits, 'hit.event_id')
}

export function byLabels(scope: Scope, what: LabelKind, names: readonly string[]): Candidates {
  const hits = scope.labels().where('what', '=', what).where('folded', 'in', names.map(foldedName))
  return listed(what, hits.crossJoin('event').whereRef('event.id', '=', 'label.event_id'), hits, 'label.event_id')
}

/** Events that the text index finds; `id` descending is latest logged first. */
export function byText(scope: Scope, terms: string): Candidates {
  const found = scope.db.selectFrom('event_text').where(sql<boolean>`event_text match ${terms}`)
  const hits = found.where('event_text.rowid', '>=', rowId(scope.first)).where('event_text.rowid', '<=', rowId(scope.last))
  return { ...listed(null, hits.crossJoin('event').whereRef('event.id', '=', 'event_text.rowid'), hits, 'event_text.rowid'), apart: [] }
}

/** Events found by an index alone, joined to the one that has their days and what they are sorted by: most of them are never on a page. */
export function inLog(found: Candidates): Candidates {
  const events = (found.events as Events).crossJoin(eventTable(sql`indexed by event_order`)).where(sql<boolean>`event.id = ${found.id}`)
  return { ...found, events: events as Events }
}

function named(key: NameKey, events: unknown, mentions: unknown, table: 'event_place' | 'event_actor'): Candidates {
  const [day, id] = [sql.ref<number | null>(`${table}.day`), sql.ref<number>(`${table}.event_id`)]
  return { key, events: events as Events, mentions: { rows: mentions as Events, dated: true }, day, id, apart: [day.as('day'), id.as('id')] }
}

function listed(key: Candidates['key'], events: unknown, mentions: unknown, column: string): Candidates {
  const id = sql.ref<number>(column)
  return { key, events: events as Events, mentions: { rows: mentions as Events, dated: false }, day: sql.ref('event.day'), id, apart: [id.as('id')] }
}
