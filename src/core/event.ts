import { z } from 'zod'
import type { Named } from './actor/named.ts'
import { controlSchema } from './control/control.ts'
import { addFigures, type Kind, reconcile } from './count.ts'
import { EVENT_TYPES } from './event-type.ts'
import { foldedName } from './fold.ts'
import { groupBy } from './group-by.ts'
import { LIMITS, nameSchema } from './limits.ts'
import { placeSchema } from './place/place.ts'
import type { Site } from './place/site.ts'
import { recurrenceSchema } from './recurrence.ts'
import { type Claim, reportSchema } from './report.ts'
import type { Voice } from './source/voice.ts'
import { UNKNOWN, whenSchema } from './when.ts'

/** How an event ended for the side that started it. */
export const OUTCOMES = ['succeeded', 'captured', 'recaptured', 'repelled', 'failed', 'withdrew', 'partial', 'inconclusive', 'ongoing'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** Everything that is said of an event. Names are kept as written; the store knows which are the same. */
export const factsSchema = z.object({
  type: z.enum(EVENT_TYPES.map((type) => type.code) as [string, ...string[]]).nullable(),
  summary: z.string().max(LIMITS.summary),
  when: whenSchema,
  places: z.array(placeSchema).max(20),
  by: z.array(nameSchema).max(20),
  on: z.array(nameSchema).max(20),
  outcome: z.enum(OUTCOMES).nullable(),
  weapons: z.array(nameSchema).max(20),
  tags: z.array(nameSchema).max(20),
  /** Who gained or lost which place in it. */
  control: z.array(controlSchema).max(20),
  /** What the source says of its place in a series. */
  recurs: z.array(recurrenceSchema).max(5),
  reports: z.array(reportSchema).max(LIMITS.reports),
})
export type Facts = z.infer<typeof factsSchema>

/** An event of which nothing is said. */
export const NO_FACTS: Facts = {
  type: null,
  summary: '',
  when: UNKNOWN,
  places: [],
  by: [],
  on: [],
  outcome: null,
  weapons: [],
  tags: [],
  control: [],
  recurs: [],
  reports: [],
}

export const STATUSES = ['live', 'retracted'] as const
export type Status = (typeof STATUSES)[number]

/** An event as the log holds it. `no` is the desk's own number, printed `E-12`. */
export interface Event {
  readonly no: number
  readonly status: Status
  /** Goes up by one with every change; an edit names the version that it saw. */
  readonly version: number
  readonly facts: Facts
  /** The parties that the desk's register knows, as of the event's day. */
  readonly named: readonly Named[]
  /** Where each of its places is, in their order; null where only what was said is known. */
  readonly sites: readonly (Site | null)[]
  /** Who speaks in each of its reports, in their order. */
  readonly voices: readonly Voice[]
  /** The event that this one was found to be: retracted, and its reports are there. */
  readonly mergedInto: number | null
  readonly loggedAt: string
  readonly loggedBy: string
  /** The member's key, by which the core knows whose event it is. */
  readonly loggedByKey: string
}

/**
 * All claims of an event on one kind of loss, by side as first written. Names of one party are one side, and claims of one report on groups that
 * were merged since are added up.
 */
export function claimsBySide({ facts, named }: Pick<Event, 'facts' | 'named'>, kind: Kind): Map<string | null, Claim[]> {
  const sides = new Map<string | null, Claim[]>()
  const first = new Map<string | null, string | null>()
  for (const claim of facts.reports.flatMap(({ claims }) =>
    joinGroups(
      claims.filter((one) => one.kind === kind),
      named,
    ),
  )) {
    const key = sideKey(named, claim.side)
    const side = first.get(key) ?? claim.side
    first.set(key, side)
    sides.set(side, [...(sides.get(side) ?? []), claim])
  }
  return sides
}

/** The same claims, with those of one report on several groups of a side added up. Two figures for one group stay rivals. */
function joinGroups(claims: readonly Claim[], named: Event['named']): readonly Claim[] {
  if (claims.length < 2) return claims
  return [...groupBy(claims, ({ side }) => sideKey(named, side)).values()].flatMap((ofSide) => {
    const [first] = ofSide
    const groups = [...groupBy(ofSide, ({ side }) => groupKey(named, side)).values()]
    if (first === undefined || groups.length < 2) return ofSide
    return [{ ...first, figure: addFigures(groups.map((rivals) => reconcile(rivals.map(({ figure }) => figure)))) }]
  })
}

/** What makes two names one group at the time: the entry of the register that has them, whatever it was merged with or renamed to since. */
export function groupKey(named: Event['named'], side: string | null): string | null {
  return side === null ? null : (named.find(({ written }) => written === side)?.own ?? foldedName(side))
}

/** What makes two names of a side one: the actor that they are, or else that they fold to the same. */
export function sideKey(named: Event['named'], side: string | null): string | null {
  return side === null ? null : (named.find(({ written }) => written === side)?.key ?? foldedName(side))
}

/** `E-12`. */
export function eventId(no: number): string {
  return `E-${no}`
}
