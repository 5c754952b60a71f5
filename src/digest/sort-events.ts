import type { DigestWindow } from '../core/digest/subscription.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import { type Day, shift } from '../core/when.ts'

/** Tags of what a digest of the day leaves out: what the source tells of former years, or expects. */
const ASIDE = ['background', 'forecast', 'prediction', 'assessment']
/** Reports are a day old as a rule: a daily digest takes what happened the day before its days for its own. */
const GRACE_DAYS: Readonly<Record<DigestWindow, number>> = { day: 1, week: 0, month: 0 }

/** Events by where they stand in a digest, each in the order in which they came. */
export interface Sorted {
  readonly events: Event[]
  readonly undated: Event[]
  readonly arrivals: Event[]
  readonly unconfirmed: Event[]
  readonly aside: Event[]
}

export function sortEvents(events: readonly Event[], first: Day, window: DigestWindow): Sorted {
  const sorted: Sorted = { events: [], undated: [], arrivals: [], unconfirmed: [], aside: [] }
  const earliest = shift(first, -GRACE_DAYS[window])
  for (const event of events) sorted[placeOf(event, earliest)].push(event)
  return sorted
}

function placeOf(event: Event, earliest: Day): keyof Sorted {
  if (event.facts.tags.some((tag) => ASIDE.includes(fold(tag)))) return 'aside'
  if (isUnconfirmed(event)) return 'unconfirmed'
  const { start, end } = event.facts.when
  if (start === null && end === null) return 'undated'
  // Without an end it goes on.
  return end !== null && end < earliest ? 'arrivals' : 'events'
}

/** Whether everybody who tells of it says that it is not confirmed. */
function isUnconfirmed({ facts: { reports } }: Pick<Event, 'facts'>): boolean {
  const telling = reports.filter(({ merged }) => merged === null)
  return telling.length > 0 && telling.every(({ hedges }) => hedges.some(({ scope, level }) => scope === 'event' && level === 'unconfirmed'))
}
