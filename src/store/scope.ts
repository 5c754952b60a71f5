import type { Transaction } from 'kysely'
import type { Register } from '../core/entry.ts'
import type { Handle } from './connect.ts'
import type { NameKind, Tables } from './tables.ts'

/** Event ids of a desk follow on from `desk * 1,000,000,000`, so that a range of ids is a desk, in the text index too. */
const NUMBERS_PER_DESK = 1_000_000_000

/** All that an operation can reach: the rows of one desk, within one transaction. */
export type Scope = ReturnType<typeof scopeOf>

/** Every table comes with its desk already chosen, so that no query can forget it. */
export function scopeOf(db: Transaction<Tables>, handle: Handle, desk: number, at: string) {
  const first = desk * NUMBERS_PER_DESK
  const last = first + NUMBERS_PER_DESK - 1
  return {
    /** For inserting; rows name the desk themselves. */
    db,
    desk,
    /** When the operation was asked for, an ISO instant. */
    at,
    /** First and last id that an event of the desk can have. */
    first,
    last,
    id: (no: number): number => first + no,
    no: (id: number): number => id - first,
    /** Runs a query for its bare rows, one by one: for scans. Nothing may be written meanwhile. */
    rows: handle.rows,
    /** Runs a statement whose text was made before, at once: where Kysely would take longer than SQLite. */
    run: handle.run,
    all: handle.all,
    backup: handle.backup,

    settings: () => db.selectFrom('desk').where('desk.id', '=', desk),
    members: () => db.selectFrom('member').where('member.desk_id', '=', desk),
    /** The tables of names, by the columns that they share. */
    names: (kind: NameKind) => db.selectFrom(`${kind as 'actor'} as name`).where('name.desk_id', '=', desk),
    actors: () => db.selectFrom('actor').where('actor.desk_id', '=', desk),
    places: () => db.selectFrom('place').where('place.desk_id', '=', desk),
    sources: () => db.selectFrom('source').where('source.desk_id', '=', desk),
    nameWords: (kind: NameKind) => db.selectFrom('name_word').where('name_word.desk_id', '=', desk).where('name_word.what', '=', kind),
    events: () => db.selectFrom('event').where('event.desk_id', '=', desk),
    eventPlaces: () => db.selectFrom('event_place').where('event_place.event_id', '>=', first).where('event_place.event_id', '<=', last),
    eventActors: () => db.selectFrom('event_actor').where('event_actor.event_id', '>=', first).where('event_actor.event_id', '<=', last),
    reports: () => db.selectFrom('report').where('report.event_id', '>=', first).where('report.event_id', '<=', last),
    claims: () => db.selectFrom('claim').where('claim.event_id', '>=', first).where('claim.event_id', '<=', last),
    labels: () => db.selectFrom('label').where('label.desk_id', '=', desk),
    eventControls: () => db.selectFrom('event_control').where('event_control.event_id', '>=', first).where('event_control.event_id', '<=', last),
    eventsApart: () => db.selectFrom('event_apart').where('event_apart.desk_id', '=', desk),
    entries: (register: Register) => db.selectFrom('entry').where('entry.desk_id', '=', desk).where('entry.register', '=', register),
    subscriptions: () => db.selectFrom('subscription').where('subscription.desk_id', '=', desk),
    readings: () => db.selectFrom('reading').where('reading.desk_id', '=', desk),
    readingRuns: () => db.selectFrom('reading_run').where('reading_run.desk_id', '=', desk),
    deskChanges: () => db.selectFrom('desk_change').where('desk_change.desk_id', '=', desk),
    revisions: () => db.selectFrom('revision').where('revision.desk_id', '=', desk),
  }
}
