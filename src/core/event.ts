import { z } from 'zod'
import { KINDS, type Kind, MOST, QUALIFIERS } from './count.ts'
import { EVENT_TYPES } from './event-type.ts'
import { PARTS, PRECISIONS } from './when.ts'

/** How an event ended for the side that started it. */
export const OUTCOMES = ['succeeded', 'captured', 'recaptured', 'repelled', 'failed', 'withdrew', 'partial', 'inconclusive', 'ongoing'] as const
export type Outcome = (typeof OUTCOMES)[number]

/** How sure a source sounds, from its own words. `stated` is the default and is not stored. */
export const HEDGES = ['reportedly', 'supposedly', 'believed', 'claimed', 'unconfirmed', 'confirmed'] as const
/** What a hedge is about: a hedge on the perpetrator is not a hedge on the deaths. */
export const HEDGE_SCOPES = ['event', 'by', 'on', 'type', 'when', 'place', 'losses', 'outcome', 'weapon'] as const

/** How an event lies to a place that is named. */
export const RELATIONS = ['at', 'near', 'between', 'toward', 'area'] as const

const day = z.iso.date()
const name = z.string().trim().min(1).max(200)

const figureSchema = z.discriminatedUnion('state', [
  z.object({
    state: z.literal('counted'),
    min: z.int().min(0).max(MOST),
    max: z.int().min(0).max(MOST).nullable(),
    qualifier: z.enum(QUALIFIERS),
    phrase: z.string().max(500),
  }),
  z.object({ state: z.literal('none-reported'), phrase: z.string().max(500) }),
  z.object({ state: z.literal('not-stated'), phrase: z.string().max(500) }),
])

/** What one report says of one figure. `side: null` is a loss whose side is not stated. */
export const claimSchema = z.object({ side: name.nullable(), kind: z.enum(KINDS), figure: figureSchema })
export type Claim = z.infer<typeof claimSchema>

export const hedgeSchema = z.object({ scope: z.enum(HEDGE_SCOPES), level: z.enum(HEDGES) })
export type Hedge = z.infer<typeof hedgeSchema>

/** One document or statement that speaks of an event. `origin` is whence the publisher has it; null is the publisher itself. */
export const reportSchema = z.object({
  publisher: name.nullable(),
  origin: name.nullable(),
  url: z.url().max(2000).nullable(),
  published: day.nullable(),
  saidBy: name.nullable(),
  quote: z.string().max(2000).nullable(),
  grade: z.string().max(20).nullable(),
  hedges: z.array(hedgeSchema).max(HEDGE_SCOPES.length),
  claims: z.array(claimSchema).max(50),
})
export type Report = z.infer<typeof reportSchema>

/** A place as the source names it. `country` is ISO 3166-1 alpha-2. */
export const placeSchema = z.object({
  name,
  relation: z.enum(RELATIONS),
  admin1: name.nullable(),
  country: z.string().length(2).nullable(),
  lat: z.number().min(-90).max(90).nullable(),
  lon: z.number().min(-180).max(180).nullable(),
})
export type Place = z.infer<typeof placeSchema>

const whenSchema = z.object({
  start: day.nullable(),
  end: day.nullable(),
  precision: z.enum(PRECISIONS),
  clock: z.string().max(5).nullable(),
  offset: z.string().max(6).nullable(),
  part: z.enum(PARTS).nullable(),
  zone: z.string().max(64).nullable(),
  phrase: z.string().max(200).nullable(),
})

/** Everything that is said of an event. Names are kept as written; the store knows which are the same. */
export const factsSchema = z.object({
  type: z.enum(EVENT_TYPES.map((type) => type.code) as [string, ...string[]]).nullable(),
  summary: z.string().max(4000),
  when: whenSchema,
  places: z.array(placeSchema).max(20),
  by: z.array(name).max(20),
  on: z.array(name).max(20),
  outcome: z.enum(OUTCOMES).nullable(),
  weapons: z.array(name).max(20),
  tags: z.array(name).max(20),
  reports: z.array(reportSchema).max(50),
})
export type Facts = z.infer<typeof factsSchema>
export type Field = keyof Facts

export const STATUSES = ['live', 'retracted'] as const
export type Status = (typeof STATUSES)[number]

/** An event as the log holds it. `no` is the desk's own number, printed `E-12`. */
export interface Event {
  readonly no: number
  readonly status: Status
  /** Goes up by one with every change; an edit names the version that it saw. */
  readonly version: number
  readonly facts: Facts
  readonly loggedAt: string
  readonly loggedBy: string
  /** The member's key, by which the core knows whose event it is. */
  readonly loggedByKey: string
}

/** One entry of an event's history. `changes` is empty for the entry that logged it. */
export interface Revision {
  readonly seq: number
  readonly no: number
  readonly at: string
  readonly by: string
  readonly from: string
  readonly action: Action
  readonly changes: readonly Change[]
  readonly why: string | null
}

export const ACTIONS = ['log', 'edit', 'retract', 'restore', 'undo'] as const
export type Action = (typeof ACTIONS)[number]

/** A field before and after. `status` changes too. */
export interface Change {
  readonly field: Field | 'status'
  readonly before: unknown
  readonly after: unknown
}

/** All claims of an event on one kind of loss, by side as written. */
export function claimsBySide(facts: Facts, kind: Kind): Map<string | null, Claim[]> {
  const sides = new Map<string | null, Claim[]>()
  for (const claim of facts.reports.flatMap((report) => report.claims)) {
    if (claim.kind === kind) sides.set(claim.side, [...(sides.get(claim.side) ?? []), claim])
  }
  return sides
}

/** `E-12`. */
export function eventId(no: number): string {
  return `E-${no}`
}
