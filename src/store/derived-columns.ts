import { type Kind, reconcile } from '../core/count.ts'
import { claimsBySide, type Event, type Facts } from '../core/event.ts'
import { type Day, dayNumber } from '../core/when.ts'

/** What is derived from an event's facts so that it can be searched. Days are days since 1970. */
export interface Derived {
  readonly day: number | null
  readonly day_last: number | null
  readonly killed: number
  readonly wounded: number
  readonly stated: 0 | 1
}

export function derivedColumns(facts: Facts, loggedAt: string, named: Event['named']): Derived {
  const claims = facts.reports.flatMap((report) => report.claims)
  return {
    ...possibleDays(facts, loggedAt),
    killed: sureLosses(facts, named, 'killed'),
    wounded: sureLosses(facts, named, 'wounded'),
    stated: claims.some(({ figure }) => figure.state !== 'not-stated') ? 1 : 0,
  }
}

/** The first day that can be written: what happened by some day may have happened on any before it. */
const EARLIEST: Day = '0000-01-01'

/** First and last possible day. What began and is open lasts to the latest report, or else to the day it was logged. */
function possibleDays({ when: { start, end }, reports }: Facts, loggedAt: string): Pick<Derived, 'day' | 'day_last'> {
  if (start === null && end === null) return { day: null, day_last: null }
  const day = dayNumber(start ?? EARLIEST)
  const published = reports.flatMap((report) => report.published ?? []).toSorted()
  const last = end ?? published.at(-1) ?? latestDayAt(loggedAt)
  return { day, day_last: Math.max(day, dayNumber(last)) }
}

/** Hours by which the first of all zones to reach a day is ahead of UTC. */
const FURTHEST_AHEAD = 14

/** The day that it is at an instant wherever it is latest, so that no desk's own day is left out. */
function latestDayAt(instant: string): Day {
  return new Date(Date.parse(instant) + FURTHEST_AHEAD * 3_600_000).toISOString().slice(0, 10)
}

/** The least that is sure over all sides. */
function sureLosses(facts: Facts, named: Event['named'], kind: Kind): number {
  let sure = 0
  for (const rivals of claimsBySide({ facts, named }, kind).values()) {
    const figure = reconcile(rivals.map((claim) => claim.figure))
    if (figure.state === 'counted') sure += figure.min
  }
  return sure
}
