import { sql } from 'kysely'
import type { Scope } from '../scope.ts'
import { matching } from '../search/matching.ts'
import type { Resolved } from '../search/resolve-query.ts'
import type { Revisions } from './seq-at.ts'

interface Which {
  /** Whose earlier runs have told of events already; null for nobody's. */
  readonly subscription: number | null
  /** True for those alone that were logged then, false for those that were changed then too. */
  readonly loggedOnly: boolean
}

/** Ids of events that a query asks for and that were recorded in a window, without those that were told before; the gravest first. */
export async function firstTold(scope: Scope, resolved: Resolved, window: Revisions, { subscription, loggedOnly }: Which): Promise<number[]> {
  const numbers = touched(scope, window, loggedOnly)
  if (numbers.length === 0) return []
  const ids = sql<number>`(select value from json_each(${JSON.stringify(numbers.map(scope.id))}))`
  let events = matching(scope, resolved).where('event.id', 'in', ids)
  if (subscription !== null) events = events.where(({ not, exists }) => not(exists(told(scope, subscription))))
  const rows = await events
    .orderBy('event.killed', 'desc')
    .orderBy('event.wounded', 'desc')
    .orderBy('event.stated', 'desc')
    .orderBy('event.day', 'desc')
    .orderBy('event.id')
    .select('event.id')
    .execute()
  return rows.map(({ id }) => id)
}

function touched(scope: Scope, { after, upTo }: Revisions, loggedOnly: boolean): number[] {
  const which = loggedOnly ? " and action = 'log'" : ''
  const text = `select distinct no from revision where desk_id = ? and seq > ? and seq <= ? and subject = 'event'${which}`
  return (scope.all(text, [scope.desk, after, upTo]) as { no: number }[]).map(({ no }) => no)
}

function told(scope: Scope, subscription: number) {
  return scope
    .subscriptions()
    .innerJoin('digest_event', 'digest_event.subscription_id', 'subscription.id')
    .where('subscription.no', '=', subscription)
    .whereRef('digest_event.event_no', '=', 'event.no' as never)
    .select('digest_event.run_id')
}
