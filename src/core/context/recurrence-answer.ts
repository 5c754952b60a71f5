import type { Interval } from '../count.ts'
import type { Recurrence } from '../recurrence.ts'
import { type Day, dayNumber, dayOf } from '../when.ts'
import { heldFrom, type Occurrence, standsBefore } from './occurrence.ts'

/** What the log holds where a source speaks of a series. Days are whole days; null where nothing stands before. */
export type RecurrenceAnswer =
  | { readonly is: 'undated' }
  | { readonly is: 'nth'; readonly held: Interval }
  | { readonly is: 'first-since'; readonly during: number; readonly since: readonly number[] }
  | { readonly is: 'after-pause'; readonly pause: number | null; readonly longest: number | null }

/** Sets a source's claim beside the events of the series. Whether it is right is for the reader to say: the log may lack some. */
export function answerTo(claim: Recurrence, own: Occurrence | null, others: readonly Occurrence[]): RecurrenceAnswer {
  if (own === null) return { is: 'undated' }
  const before = others.filter((other) => standsBefore(other, own))
  if (claim.is === 'nth') return { is: 'nth', held: heldFrom(startOf(claim.within, dayOf(own.first)), own, others) }
  if (claim.is === 'after-pause') return { is: 'after-pause', ...pauses(own, before) }
  const [from, to] = [dayNumber(claim.from), dayNumber(claim.to)]
  return {
    is: 'first-since',
    during: before.filter(({ first, last }) => first <= to && last >= from).length,
    since: before.filter(({ first }) => first > to).map(({ no }) => no),
  }
}

/** The first day from which a source counts. */
function startOf(within: 'month' | 'year' | 'ever', day: Day): Day {
  if (within === 'month') return `${day.slice(0, 7)}-01`
  return within === 'year' ? `${day.slice(0, 4)}-01-01` : '0001-01-01'
}

/** The pause right before an event, and the longest between any two up to it, in days. */
function pauses(own: Occurrence, before: readonly Occurrence[]): { pause: number | null; longest: number | null } {
  let [until, pause, longest]: [number | null, number | null, number | null] = [null, null, null]
  for (const { first, last } of [...before.toSorted((a, b) => a.first - b.first), own]) {
    if (until !== null) {
      pause = Math.max(0, first - until)
      longest = Math.max(longest ?? 0, pause)
    }
    until = Math.max(until ?? last, last)
  }
  return { pause, longest }
}
