import type { Context } from '../../src/core/command.ts'
import { type Subscription, type SubscriptionStatus, subscriptionId } from '../../src/core/digest/subscription.ts'
import { nextRun } from '../../src/digest/schedule.ts'
import { overtaken } from '../overtaken.ts'

/** Pauses, resumes or removes a digest; where it runs again, from the next time on. */
export async function setStatus({ desk, member, now }: Context, one: Subscription, status: SubscriptionStatus): Promise<Subscription> {
  const { no, version, workspace, facts } = one
  const at = now.toISOString()
  const [last] = await desk.runs({ subscription: no, day: null, limit: 1, brief: true })
  const due = nextRun(facts, at, last?.day ?? null)
  const after = await desk.saveSubscription({ no, version, workspace, facts, status, due, by: member, at })
  if (after === null) throw overtaken(subscriptionId(no), '/digest list')
  return after
}
