import { type Subscription, subscriptionId } from '../../src/core/digest/subscription.ts'
import type { Change } from '../../src/core/revision.ts'
import { addLine, editLine } from './settings-of.ts'

/** The line that takes back a change of a digest: `field` '' is whether it stands, others are its settings. */
export function takeBackLine({ no, facts }: Subscription, changes: readonly Change[]): string {
  const id = subscriptionId(no)
  const standing = changes.find(({ field }) => field === '')
  if (standing === undefined) return editLine(id, Object.fromEntries(changes.map(({ field, before }) => [field, before])))
  if (standing.after === 'removed') return addLine(facts)
  if (standing.before === null) return `/digest remove ${id}`
  return standing.after === 'paused' ? `/digest resume ${id}` : `/digest pause ${id}`
}
