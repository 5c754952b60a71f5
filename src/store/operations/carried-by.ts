import type { Operation } from '../operation.ts'

export const carriedBy: Operation<'carriedBy'> = {
  name: 'carriedBy',
  lane: 'read',
  run: async (scope, event) => {
    const rows = await scope
      .subscriptions()
      .innerJoin('digest_event as told', 'told.subscription_id', 'subscription.id')
      .innerJoin('digest_run as run', 'run.id', 'told.run_id')
      .where('told.event_no', '=', event)
      .orderBy('run.day')
      .orderBy('subscription.no')
      .select(['subscription.no as subscription', 'run.day', 'told.correction'])
      .execute()
    return rows.map((row) => ({ ...row, correction: row.correction === 1 }))
  },
}
