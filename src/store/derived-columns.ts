import { type Kind, reconcile } from '../core/count.ts'
import { claimsBySide, type Event, type Facts } from '../core/event.ts'
import { possibleDays } from '../core/possible-days.ts'
import { dayNumber } from '../core/when.ts'

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
    ...daysOf(facts, loggedAt),
    killed: sureLosses(facts, named, 'killed'),
    wounded: sureLosses(facts, named, 'wounded'),
    stated: claims.some(({ figure }) => figure.state !== 'not-stated') ? 1 : 0,
  }
}

function daysOf(facts: Facts, loggedAt: string): Pick<Derived, 'day' | 'day_last'> {
  const days = possibleDays({ facts, loggedAt })
  return days === null ? { day: null, day_last: null } : { day: dayNumber(days.first), day_last: dayNumber(days.last) }
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
