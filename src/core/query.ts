import type { Kind } from './count.ts'
import type { Outcome, Status } from './event.ts'
import type { Day } from './when.ts'

export const SORTS = ['newest', 'oldest', 'logged', 'killed', 'relevance'] as const
export type Sort = (typeof SORTS)[number]

/** What `find`, `tally` and `export` ask for. Values of one key are alternatives, keys narrow each other. Names match folded. */
export interface Query {
  /** Words that must all occur in summary, names or quotes, folded. */
  readonly text: readonly string[]
  readonly actor: readonly string[]
  readonly by: readonly string[]
  readonly on: readonly string[]
  /** Names of places, provinces or countries. */
  readonly place: readonly string[]
  /** What the desk's register or the gazetteer has under those names: more alternatives. */
  readonly located: LocatedPlaces
  readonly near: Near | null
  /** Event type codes, the six already opened into their sub-types. */
  readonly types: readonly string[]
  /** Events that may have happened on or after, on or before. */
  readonly from: Day | null
  readonly to: Day | null
  /** Least losses that are sure, over all sides. */
  readonly least: Readonly<Partial<Record<'killed' | 'wounded', number>>>
  readonly losses: 'stated' | 'unstated' | null
  readonly status: Status | 'all'
  readonly source: readonly string[]
  readonly grade: readonly string[]
  readonly tag: readonly string[]
  readonly weapon: readonly string[]
  readonly outcome: readonly Outcome[]
}

/** Places by what they were found to be, and all that lies in a province. */
export interface LocatedPlaces {
  readonly refs: readonly string[]
  readonly provinces: readonly { readonly admin1: string; readonly country: string }[]
}

/** Within so many kilometres of a point, or of a place whose coordinates the desk knows. */
export interface Near {
  readonly at: { readonly lat: number; readonly lon: number } | string
  /** What a gazetteer that cannot tell has under that name, as it is typed to be told apart. */
  readonly alike?: readonly string[]
  readonly km: number
}

export const EVERYTHING: Query = {
  text: [],
  actor: [],
  by: [],
  on: [],
  place: [],
  located: { refs: [], provinces: [] },
  near: null,
  types: [],
  from: null,
  to: null,
  least: {},
  losses: null,
  status: 'live',
  source: [],
  grade: [],
  tag: [],
  weapon: [],
  outcome: [],
}

export interface Page {
  readonly sort: Sort
  /** From 1. */
  readonly page: number
  readonly size: number
}

/** What a tally is broken down by. `side` is who suffered the losses; `actor` who took part, on any side. */
export const DIMENSIONS = ['side', 'actor', 'place', 'admin1', 'country', 'type', 'source', 'day', 'week', 'month'] as const
export type Dimension = (typeof DIMENSIONS)[number]

/** How a sum of one kind is stored and shown; see `Sum`. */
export type KindSums<Sum> = Readonly<Partial<Record<Kind, Sum>>>
