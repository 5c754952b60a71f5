import type { Correction } from '../../core/digest/material.ts'
import { groupBy } from '../../core/group-by.ts'
import { idList } from '../id-list.ts'
import { loadEvents } from '../load-events.ts'
import { readRevisions } from '../read-revisions.ts'
import type { Scope } from '../scope.ts'
import type { Revisions } from './seq-at.ts'

/** What was changed of events in a window, in the order of the first change; of at most so many events. */
export async function corrections(scope: Scope, numbers: readonly number[], { after, upTo }: Revisions, limit: number): Promise<Correction[]> {
  if (numbers.length === 0) return []
  const changed = scope.revisions().where('subject', '=', 'event').where('seq', '>', after).where('seq', '<=', upTo).where('no', 'in', idList(numbers))
  const byEvent = groupBy(await readRevisions(changed.orderBy('seq')), ({ no }) => no)
  const events = await loadEvents(scope, [...byEvent.keys()].slice(0, limit).map(scope.id))
  return events.map((event) => ({ event, revisions: byEvent.get(event.no) ?? [] }))
}
