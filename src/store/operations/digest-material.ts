import type { DigestAsked, DigestMaterial } from '../../core/digest/material.ts'
import { corrections } from '../digests/corrections.ts'
import { eventsKnownAt } from '../digests/events-known-at.ts'
import { recorded } from '../digests/recorded.ts'
import { lastSeq, seqAt, seqBefore } from '../digests/seq-at.ts'
import { silences } from '../digests/silences.ts'
import { toldBefore } from '../digests/told-before.ts'
import { totalsTouched } from '../digests/totals-touched.ts'
import { touched } from '../digests/touched.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { resolveQuery } from '../search/resolve-query.ts'

/** Everything for a digest in one transaction, in the lane of long reads: what is recorded meanwhile belongs to the next one. */
export const digestMaterial: Operation<'digestMaterial'> = {
  name: 'digestMaterial',
  lane: 'scan',
  run: (scope, asked) => (asked.period.kind === 'recorded' ? sinceThen(scope, asked, asked.period) : dated(scope, asked, asked.period)),
}

type PeriodOf<Kind> = Extract<DigestAsked['period'], { kind: Kind }>

async function sinceThen(scope: Scope, { query, subscriptions, day, limit }: DigestAsked, period: PeriodOf<'recorded'>): Promise<DigestMaterial> {
  const resolved = await resolveQuery(scope, query)
  const after = period.after ?? seqBefore(scope, period.from)
  const window = { after, upTo: lastSeq(scope) }
  const length = Date.parse(period.to) - Date.parse(period.from)
  const before = { after: seqBefore(scope, new Date(Date.parse(period.from) - length).toISOString()), upTo: after }
  const all = touched(scope, window, 'all')
  const told = toldBefore(scope, subscriptions, all)
  const fresh = await recorded(scope, resolved, newToOne(all, subscriptions, told))
  const earlier = await recorded(scope, resolved, touched(scope, before, 'logged'))
  return {
    ...window,
    events: await loadEvents(scope, fresh.slice(0, limit)),
    numbers: fresh.map(scope.no),
    told,
    corrections: await corrections(scope, [...new Set([...told.values()].flat())], window, limit),
    before: await loadEvents(scope, earlier.slice(0, limit)),
    totals: totalsTouched(scope, window),
    silences: await silences(scope, resolved, day),
  }
}

/** Without the events that all of them were told of. */
function newToOne(numbers: readonly number[], subscriptions: readonly number[], told: DigestMaterial['told']): readonly number[] {
  if (subscriptions.length === 0 || told.size < subscriptions.length) return numbers
  const times = new Map<number, number>()
  for (const no of [...told.values()].flat()) times.set(no, (times.get(no) ?? 0) + 1)
  return numbers.filter((no) => times.get(no) !== subscriptions.length)
}

async function dated(scope: Scope, { query, limit }: DigestAsked, { from, to, knownAt }: PeriodOf<'dated'>): Promise<DigestMaterial> {
  const upTo = seqAt(scope, knownAt)
  const events = await eventsKnownAt(scope, query, { from, to, upTo }, limit)
  return { after: upTo, upTo, events, numbers: events.map(({ no }) => no), told: new Map(), corrections: [], before: [], totals: [], silences: [] }
}
