import { sql } from 'kysely'
import type { Event, Facts } from '../../core/event.ts'
import { groupBy } from '../../core/group-by.ts'
import type { Query } from '../../core/query.ts'
import type { Revision } from '../../core/revision.ts'
import { sameValue } from '../../core/same-value.ts'
import { type Day, dayNumber } from '../../core/when.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { nameParties } from '../actors/name-parties.ts'
import { derivedColumns } from '../derived-columns.ts'
import { idList } from '../id-list.ts'
import { loadEvents } from '../load-events.ts'
import { readRevisions } from '../read-revisions.ts'
import type { Scope } from '../scope.ts'
import { matching } from '../search/matching.ts'
import { resolveQuery } from '../search/resolve-query.ts'
import { deskSources } from '../sources/desk-sources.ts'
import { voicesOf } from '../sources/voices-of.ts'

interface Known {
  readonly from: Day
  readonly to: Day
  /** The last revision that was known. */
  readonly upTo: number
}

/**
 * The events that may have happened on some days, as they stood after a revision: what was changed since is taken back. The
 * query is asked of the events as they are now, its days and its status of them as they were.
 */
export async function eventsKnownAt(scope: Scope, query: Query, { from, to, upTo }: Known, limit: number): Promise<Event[]> {
  const resolved = await resolveQuery(scope, { ...query, from: null, to: null, status: 'all' })
  const logged = scope.revisions().where('subject', '=', 'event').where('action', '=', 'log').where('seq', '>', upTo).select('no')
  const since = scope.revisions().where('subject', '=', 'event').where('seq', '>', upTo).select('no')
  const inDays = sql<boolean>`event.day <= ${dayNumber(to)} and event.day_last >= ${dayNumber(from)}`
  const rows = await matching(scope, resolved)
    .where('event.no', 'not in', logged)
    .where((row) => row.or([row('event.no', 'in', since), inDays]))
    .orderBy('event.killed', 'desc')
    .orderBy('event.wounded', 'desc')
    .orderBy('event.id')
    .limit(limit)
    .select('event.id')
    .execute()
  const events = await loadEvents(
    scope,
    rows.map(({ id }) => id),
  )
  const then = await takenBack(scope, events, upTo)
  return then.filter((event) => event.status === 'live' && overlaps(event, from, to))
}

/** What happened "by" a day is taken for the week before it; what may have happened at any time in longer than a month says nothing of a day. */
const BEFORE_DAYS = 7
const LONGEST_DAYS = 31

function overlaps({ facts, named, loggedAt }: Event, from: Day, to: Day): boolean {
  const { day, day_last: last } = derivedColumns(facts, loggedAt, named)
  if (day === null || last === null) return false
  const { start, end } = facts.when
  const first = start === null ? last - BEFORE_DAYS : day
  if (start !== null && end !== null && last - first > Math.max(LONGEST_DAYS, dayNumber(to) - dayNumber(from))) return false
  return first <= dayNumber(to) && last >= dayNumber(from)
}

/** Events with what was changed after a revision taken back, the latest change first. */
async function takenBack(scope: Scope, events: readonly Event[], upTo: number): Promise<Event[]> {
  const numbers = events.map(({ no }) => no)
  const changes = scope.revisions().where('subject', '=', 'event').where('no', 'in', idList(numbers)).where('seq', '>', upTo)
  const later = groupBy(await readRevisions(changes.orderBy('seq', 'desc')), ({ no }) => no)
  const register = await deskActors(scope)
  const book = await deskSources(scope)
  return events.map((event) => {
    const revisions = later.get(event.no)
    if (revisions === undefined) return event
    const { facts, status, mergedInto } = before(event, revisions)
    const sites = facts.places.map((place) => event.sites[event.facts.places.findIndex((now) => sameValue(now, place))] ?? null)
    const heard = { named: nameParties(register, facts), voices: voicesOf(register, book, facts) }
    return { ...event, facts, status, mergedInto, sites, ...heard, version: event.version - revisions.length }
  })
}

function before({ facts, status, mergedInto }: Event, latestFirst: readonly Revision[]): Pick<Event, 'facts' | 'status' | 'mergedInto'> {
  const stood: Record<string, unknown> = { ...facts, status, mergedInto }
  for (const { changes } of latestFirst) for (const change of changes) if (change.field in stood) stood[change.field] = change.before ?? null
  const { status: then, mergedInto: into, ...rest } = stood
  return { facts: rest as unknown as Facts, status: then as Event['status'], mergedInto: into as number | null }
}
