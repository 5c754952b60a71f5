import { type SelectQueryBuilder, sql } from 'kysely'
import type { Scope } from '../scope.ts'
import type { Tables } from '../tables.ts'
import { filters, inSpan } from './filters.ts'
import type { Resolved } from './resolve-query.ts'

/** The events that a query asks for, tested one by one: for reading through all of them. */
export function matching(scope: Scope, resolved: Resolved): SelectQueryBuilder<Tables, 'event', object> {
  let events = scope.events()
  for (const filter of [...filters(resolved), ...inSpan(resolved)]) events = events.where(filter)
  return resolved.match === null ? events : events.where('event.id', 'in', sql<number>`(select rowid from event_text where event_text match ${resolved.match})`)
}
