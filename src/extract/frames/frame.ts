import type { Evidence, Happening, Party, Place } from '../cascade/item.ts'
import type { FoundDate } from '../dates/found-date.ts'
import type { Detail } from './details.ts'
import type { Loss } from './losses.ts'
import type { NoLoss } from './no-losses.ts'

/** Whom or what it was done to: a party, or a thing ("a minibus"). */
export interface Target extends Evidence {
  readonly name: string
  readonly party: Party | null
}

/** Who says so, as written. */
export interface Spoken extends Evidence {
  readonly text: string
}

/** The rule of a date that is only the day on which somebody spoke: any other date of the event goes before it. */
export const SAID_ON = 'said on'

/** What one clause, and later one passage, says of something that happened. */
export interface Frame {
  /** Sentences it was read from, by number, and the passages that show it. */
  readonly sentences: readonly number[]
  readonly quotes: readonly (readonly [from: number, to: number])[]
  readonly paragraph: number
  readonly link: string | null
  readonly happenings: readonly Happening[]
  /** The words of its triggers: "the attack" points at an event told before. */
  readonly anaphor: boolean
  readonly weapon: string | null
  readonly by: readonly Party[]
  readonly on: readonly Target[]
  readonly places: readonly Place[]
  readonly whens: readonly FoundDate[]
  readonly losses: readonly Loss[]
  /** Of which kinds none are reported. */
  readonly none: readonly NoLoss[]
  readonly details: readonly Detail[]
  readonly attribution: Spoken | null
  /** Said to be planned, feared, denied or usual: nothing that happened. */
  readonly unreal: boolean
  /** A sum over a time or an area. */
  readonly total: boolean
  /** "In another incident": not the one told before. */
  readonly another: boolean
  /** "Elsewhere", "recently": told from another time than what stands before it. */
  readonly elsewhere: boolean
  /** How the text gave the date: on the frame itself, or taken over. */
  readonly inherited: boolean
}

/** A sentence that only points at an event told elsewhere, and of which nothing is said yet. */
export const ONLY_POINTS: Omit<Frame, 'sentences' | 'quotes' | 'paragraph'> = {
  link: null,
  happenings: [],
  anaphor: true,
  weapon: null,
  by: [],
  on: [],
  places: [],
  whens: [],
  losses: [],
  none: [],
  details: [],
  attribution: null,
  unreal: false,
  total: false,
  another: false,
  elsewhere: false,
  inherited: false,
}
