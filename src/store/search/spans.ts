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

/** The same in two parts: those that begin within the span, of which nothing but that day needs to be known, and those that began before and lasted into it. */
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
