import { sql } from 'kysely'
import { dayNumber } from '../../core/when.ts'
import type { Scope } from '../scope.ts'
import { byIndex, type Candidates } from './candidates.ts'
import type { Resolved } from './resolve-query.ts'

/** Events that may have happened on any of more days than this have an index of their own, with this very number as its condition. */
const LONG_DAYS = 31

/** Candidates that may have happened within the days of the query, without those of the index of long events. */
export function withinSpan(candidates: Candidates, { query: { from, to } }: Resolved): Candidates {
  let { events } = candidates
  if (from !== null) events = events.where(candidates.day, '>=', dayNumber(from) - LONG_DAYS).where('event.day_last', '>=', dayNumber(from))
  if (to !== null) events = events.where(candidates.day, '<=', dayNumber(to))
  return { ...candidates, events }
}

/** The same in two parts: those that begin within the days, for which the first day is enough to know, and those that began before and lasted into them. */
export function partsOfSpan(candidates: Candidates, { query: { from, to } }: Resolved): { begun: Candidates; before: Candidates[] } {
  const { events, day } = candidates
  const until = to === null ? events : events.where(day, '<=', dayNumber(to))
  if (from === null) return { begun: { ...candidates, events: until }, before: [] }
  const before = events
    .where(day, '>=', dayNumber(from) - LONG_DAYS)
    .where(day, '<', dayNumber(from))
    .where('event.day_last', '>=', dayNumber(from))
  return { begun: { ...candidates, events: until.where(day, '>=', dayNumber(from)) }, before: [{ ...candidates, events: before }] }
}

/** Long events that began well before the days and may have lasted into them. Because these are read apart, a search by days need not look back for years. */
export function lastingInto(scope: Scope, { query: { from, to } }: Resolved): Candidates[] {
  if (from === null) return []
  const long = byIndex(scope, 'event_long')
  const events = long.events
    .where(sql<boolean>`event.day_last > event.day + 31`)
    .where('event.day', '<', dayNumber(from) - LONG_DAYS)
    .where('event.day_last', '>=', dayNumber(from))
  return [{ ...long, events: to === null ? events : events.where('event.day', '<=', dayNumber(to)) }]
}
