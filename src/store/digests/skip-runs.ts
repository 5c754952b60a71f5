import type { Transaction } from 'kysely'
import type { DueRun } from '../../core/digest/subscription.ts'
import type { Tables } from '../tables.ts'

/** Keeps that runs were missed. Their window is empty: what they would have told stands in the next. */
export async function skipRuns(
  db: Transaction<Tables>,
  subscription: number,
  skipped: readonly DueRun[],
  last: { readonly seq: number; readonly at: string },
  now: string,
): Promise<void> {
  const window = { after_seq: last.seq, upto_seq: last.seq, from_at: last.at, to_at: last.at }
  for (const { day, at } of skipped) {
    await db
      .insertInto('digest_run')
      .values({ subscription_id: subscription, day, due_at: at, state: 'skipped', frozen_at: now, ...window, content: null })
      .onConflict((clash) => clash.doNothing())
      .execute()
  }
}
