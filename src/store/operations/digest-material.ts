import type { DigestAsked, DigestMaterial } from '../../core/digest/material.ts'
import { corrections } from '../digests/corrections.ts'
import { eventsKnownAt } from '../digests/events-known-at.ts'
import { firstTold } from '../digests/first-told.ts'
import { lastSeq, seqAt, seqBefore } from '../digests/seq-at.ts'
import { silences } from '../digests/silences.ts'
import { totalsTouched } from '../digests/totals-touched.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { resolveQuery } from '../search/resolve-query.ts'

/** Everything for a digest in one transaction, in the lane of long reads: what is recorded meanwhile belongs to the next one. */
export const digestMaterial: Operation<'digestMaterial'> = {
  name: 'digestMaterial',
  lane: 'scan',
  run: (scope, asked) => (asked.period.kind === 'recorded' ? recorded(scope, asked, asked.period) : dated(scope, asked, asked.period)),
}

type PeriodOf<Kind> = Extract<DigestAsked['period'], { kind: Kind }>

async function recorded(scope: Scope, { query, subscription, day, limit }: DigestAsked, period: PeriodOf<'recorded'>): Promise<DigestMaterial> {
  const resolved = await resolveQuery(scope, query)
  const after = period.after ?? seqBefore(scope, period.from)
  const window = { after, upTo: lastSeq(scope) }
  const length = Date.parse(period.to) - Date.parse(period.from)
  const before = { after: seqBefore(scope, new Date(Date.parse(period.from) - length).toISOString()), upTo: after }
  const fresh = await firstTold(scope, resolved, window, { subscription, loggedOnly: false })
  const earlier = await firstTold(scope, resolved, before, { subscription: null, loggedOnly: true })
  return {
    ...window,
    events: await loadEvents(scope, fresh.slice(0, limit)),
    numbers: fresh.map(scope.no),
    corrections: await corrections(scope, subscription, window, limit),
    before: await loadEvents(scope, earlier.slice(0, limit)),
    totals: totalsTouched(scope, window),
    silences: await silences(scope, resolved, day),
  }
}

async function dated(scope: Scope, { query, limit }: DigestAsked, { from, to, knownAt }: PeriodOf<'dated'>): Promise<DigestMaterial> {
  const upTo = seqAt(scope, knownAt)
  const events = await eventsKnownAt(scope, query, { from, to, upTo }, limit)
  return { after: upTo, upTo, events, numbers: events.map(({ no }) => no), corrections: [], before: [], totals: [], silences: [] }
}
