import type { Named } from '../actor/named.ts'
import { entryId } from '../entry.ts'
import { type Event, eventId, sideKey } from '../event.ts'
import { fold } from '../fold.ts'
import type { Place } from '../place/place.ts'
import type { Report } from '../report.ts'
import type { When } from '../when.ts'
import type { Control, ControlChange, Extent } from './control.ts'
import type { Holding } from './holding.ts'
import { takePart } from './take-part.ts'

/** One thing that is said of who holds a place: by an event's change of control, or by a statement. */
export interface Saying {
  /** `E-3` or `H-1`. */
  readonly id: string
  /** Its place among the sayings of the same event, in the order typed. */
  readonly order: number
  readonly when: When
  /** A part of the place as named; null is the whole of it. */
  readonly part: string | null
  /** Null where a statement excepts the place and does not say who holds it. */
  readonly holder: string | null
  /** The same for all names of one party, and for no other; null where the holder is. */
  readonly party: string | null
  readonly change: ControlChange
  readonly extent: Extent
  /** For a place that a statement excepts: whose hold it is excepted from, and of what; else null. */
  readonly exception: { readonly holder: string; readonly party: string; readonly from: string } | null
  /** True for a position that imagery or geolocation shows. */
  readonly evidenced: boolean
  readonly reports: readonly Report[]
}

/** What an event says of the places with these folded names, by its own reports. Reports that came from a merged event stand for that event’s sayings. */
export function sayingsOfEvent({ no, facts, named }: Pick<Event, 'no' | 'facts' | 'named'>, names: ReadonlySet<string>): Saying[] {
  const reports = facts.reports.filter(({ merged }) => merged === null)
  return facts.control.flatMap((control, order): Saying[] => {
    if (!names.has(fold(control.place))) return []
    const { part, holder, extent } = control
    const about = { id: eventId(no), order, when: facts.when, reports }
    return [{ ...about, part, holder, party: sideKey(named, holder), extent, change: changeOf(control, facts), exception: null, evidenced: false }]
  })
}

/** `regained` where the event calls the gain a recapture. */
function changeOf({ change }: Control, { outcome, type }: Event['facts']): ControlChange {
  return change === 'gained' && (outcome === 'recaptured' || type === 'regained') ? 'regained' : change
}

/** A statement that was not retracted, and who its parties are. */
export interface HoldingTold {
  readonly no: number
  readonly facts: Holding
  readonly named: readonly Named[]
}

/** What a statement says of the places with these folded names. */
export function sayingsOfHolding({ no, facts, named }: HoldingTold, names: ReadonlySet<string>): Saying[] {
  const { when, holder, places, except, exceptHolder, extent, ends, evidenced, report } = facts
  const about = { id: entryId('holding', no), when, evidenced, reports: [report] }
  const change = ends ? 'lost' : 'held'
  const excepted = except.some((name) => names.has(fold(name)))
  if (excepted) {
    const exception = { holder, party: sideKey(named, holder) ?? holder, from: places.map(({ name }) => name).join(', ') }
    return [{ ...about, order: 0, part: null, holder: exceptHolder, party: sideKey(named, exceptHolder), change: 'held', extent: 'wholly', exception }]
  }
  return places.flatMap((place, order): Saying[] => {
    const lies = partIn(place, names)
    return lies === null ? [] : [{ ...about, order, part: lies.part, holder, party: sideKey(named, holder), change, extent, exception: null }]
  })
}

/** How another place lies to the place with these names: `part: null` is the place itself, `surroundings` near it; null is another place altogether. */
function partIn({ name, relation }: Place, names: ReadonlySet<string>): { part: string | null } | null {
  const around = relation === 'near' ? 'surroundings' : null
  if (names.has(fold(name))) return { part: around }
  const { place, part } = takePart(name)
  return part !== null && names.has(fold(place)) ? { part } : null
}
