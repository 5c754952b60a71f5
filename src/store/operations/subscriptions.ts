import { subscriptionOf } from '../digests/subscription-row.ts'
import type { Operation } from '../operation.ts'

export const subscriptions: Operation<'subscriptions'> = {
  name: 'subscriptions',
  lane: 'read',
  run: async (scope) => (await scope.subscriptions().where('status', '!=', 'removed').orderBy('no').selectAll().execute()).map(subscriptionOf),
}
