import { groupBy } from '../../core/group-by.ts'
import type { Scope } from '../scope.ts'

/** Looked up subscription by subscription and event by event, as the rows are ordered: the other way round every digest that ever came would be read. */
const SQL = `
  select distinct subscription.no as subscription, told.event_no as event
  from subscription
  cross join json_each(?) as touched
  cross join digest_event as told on told.subscription_id = subscription.id and told.event_no = touched.value
  where subscription.desk_id = ? and subscription.no in (select value from json_each(?))`

/** Of some events, the numbers of those that each subscription was told of before; subscriptions that were told of none are left out. */
export function toldBefore({ all, desk }: Scope, subscriptions: readonly number[], events: readonly number[]): Map<number, number[]> {
  if (subscriptions.length === 0 || events.length === 0) return new Map()
  const rows = all(SQL, [JSON.stringify(events), desk, JSON.stringify(subscriptions)]) as { subscription: number; event: number }[]
  return new Map([...groupBy(rows, ({ subscription }) => subscription)].map(([no, told]) => [no, told.map(({ event }) => event)]))
}
