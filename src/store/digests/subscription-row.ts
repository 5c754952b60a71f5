import type { Selectable } from 'kysely'
import type { Subscription, SubscriptionFacts } from '../../core/digest/subscription.ts'
import type { Tables } from '../tables.ts'

/** A subscription as its row has it. What was asked for was checked when it was written. */
export function subscriptionOf(row: Selectable<Tables['subscription']>): Subscription {
  return {
    no: row.no,
    status: row.status,
    pausedWhy: row.paused_why,
    workspace: row.workspace,
    facts: JSON.parse(row.facts) as SubscriptionFacts,
    owner: { key: row.owner_key, name: row.owner_name },
    addedAt: row.added_at,
    version: row.version,
    last: row.last_seq === null || row.last_at === null ? null : { seq: row.last_seq, at: row.last_at },
    due: { day: row.due_day, at: row.due_at },
  }
}
