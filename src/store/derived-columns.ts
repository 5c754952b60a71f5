import { type Kind, reconcile } from '../core/count.ts'
import { claimsBySide, type Facts } from '../core/event.ts'
import { type Day, dayNumber } from '../core/when.ts'
import { foldedName } from './folded-name.ts'
import { groupBy } from './group-by.ts'

/** What is derived from an event's facts so that it can be searched. Days are days since 1970. */
export interface Derived {
  readonly day: number | null
  readonly day_last: number | null
  readonly killed: number
  readonly wounded: number
  readonly stated: 0 | 1
}

export function derivedColumns(facts: Facts, loggedAt: string): Derived {
  const claims = facts.reports.flatMap((report) => report.claims)
  return {
    ...possibleDays(facts, loggedAt.slice(0, 10)),
    killed: sureLosses(facts, 'killed'),
    wounded: sureLosses(facts, 'wounded'),
    stated: claims.some(({ figure }) => figure.state !== 'not-stated') ? 1 : 0,
  }
}

/** First and last possible day. What began and is open lasts to the latest report, or else to the day it was logged. */
function possibleDays({ when: { start, end }, reports }: Facts, loggedOn: Day): Pick<Derived, 'day' | 'day_last'> {
  if (start === null) return end === null ? { day: null, day_last: null } : { day: dayNumber(end), day_last: dayNumber(end) }
  const published = reports.flatMap((report) => report.published ?? []).toSorted()
  const last = end ?? published.at(-1) ?? loggedOn
  return { day: dayNumber(start), day_last: Math.max(dayNumber(start), dayNumber(last)) }
}

/** The least that is sure over all sides; two spellings of a side are one. */
function sureLosses(facts: Facts, kind: Kind): number {
  const asWritten = claimsBySide(facts, kind)
  const sides = asWritten.size < 2 ? asWritten : groupBy([...asWritten.values()].flat(), ({ side }) => (side === null ? null : foldedName(side)))
  let sure = 0
  for (const rivals of sides.values()) {
    const figure = reconcile(rivals.map((claim) => claim.figure))
    if (figure.state === 'counted') sure += figure.min
  }
  return sure
}
