import { sql } from 'kysely'
import { dayNumber } from '../../core/when.ts'
import type { Scope } from '../scope.ts'
import { byIndex, type Candidates } from './candidates.ts'
import type { Resolved } from './resolve-query.ts'

/** What may have happened over more days than this has an index of its own, of the same condition. */
const LONG_DAYS = 31

/** Candidates within the span that the query asks for, but those of the long index, which begin long before it. */
export function withinSpan(candidates: Candidates, { query: { from, to } }: Resolved): Candidates {
  let { events } = candidates
  if (from !== null) events = events.where(candidates.day, '>=', dayNumber(from) - LONG_DAYS).where('event.day_last', '>=', dayNumber(from))
  if (to !== null) events = events.where(candidates.day, '<=', dayNumber(to))
  return { ...candidates, events }
}

/** Events that began long before the span and may have lasted into it. Without them, a search by dates need not look back for years. */
export function lastingInto(scope: Scope, { query: { from, to } }: Resolved): Candidates[] {
  if (from === null) return []
  const long = byIndex(scope, 'event_long')
  const events = long.events
    .where(sql<boolean>`event.day_last > event.day + 31`)
    .where('event.day', '<', dayNumber(from) - LONG_DAYS)
    .where('event.day_last', '>=', dayNumber(from))
  return [{ ...long, events: to === null ? events : events.where('event.day', '<=', dayNumber(to)) }]
}
