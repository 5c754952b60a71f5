import type { Correction } from '../../core/digest/material.ts'
import { groupBy } from '../group-by.ts'
import { loadEvents } from '../load-events.ts'
import { readRevisions } from '../read-revisions.ts'
import type { Scope } from '../scope.ts'
import type { Revisions } from './seq-at.ts'

/** The events that a subscription was told of before and that were changed in a window, whatever its filter says of them now; at most so many. */
export async function corrections(scope: Scope, subscription: number | null, { after, upTo }: Revisions, limit: number): Promise<Correction[]> {
  if (subscription === null) return []
  const told = scope
    .subscriptions()
    .innerJoin('digest_event', 'digest_event.subscription_id', 'subscription.id')
    .where('subscription.no', '=', subscription)
    .select('digest_event.event_no')
  const changed = scope.revisions().where('subject', '=', 'event').where('seq', '>', after).where('seq', '<=', upTo).where('no', 'in', told)
  const byEvent = groupBy(await readRevisions(changed.orderBy('seq')), ({ no }) => no)
  const events = await loadEvents(scope, [...byEvent.keys()].slice(0, limit).map(scope.id))
  return events.map((event) => ({ event, revisions: byEvent.get(event.no) ?? [] }))
}
