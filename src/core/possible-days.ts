import type { Event } from './event.ts'
import type { Day } from './when.ts'

/** Days that were asked for; null is an open end. */
export interface DaysAsked {
  readonly from: Day | null
  readonly to: Day | null
}

/** The first day that can be written: what happened by some day may have happened on any before it. */
const EARLIEST: Day = '0000-01-01'

/** First and last possible day; null where no day is known. What began and is open lasts to the latest report, or else to the day it was logged. */
export function possibleDays({ facts: { when, reports }, loggedAt }: Pick<Event, 'facts' | 'loggedAt'>): { readonly first: Day; readonly last: Day } | null {
  if (when.start === null && when.end === null) return null
  const first = when.start ?? EARLIEST
  const published = reports.flatMap((report) => report.published ?? []).toSorted()
  const last = when.end ?? published.at(-1) ?? latestDayAt(loggedAt)
  return { first, last: [first, last].toSorted().at(-1) ?? first }
}

/** Whether all days on which an event may have been lie among those asked for: what reaches out of them may have been on others. */
export function isWithin(event: Pick<Event, 'facts' | 'loggedAt'>, { from, to }: DaysAsked): boolean {
  const days = possibleDays(event)
  if (days === null) return from === null && to === null
  return (from === null || days.first >= from) && (to === null || days.last <= to)
}

/** Hours by which the first of all zones to reach a day is ahead of UTC. */
const FURTHEST_AHEAD = 14

/** The day that it is at an instant wherever it is latest, so that no desk's own day is left out. */
function latestDayAt(instant: string): Day {
  return new Date(Date.parse(instant) + FURTHEST_AHEAD * 3_600_000).toISOString().slice(0, 10)
}
