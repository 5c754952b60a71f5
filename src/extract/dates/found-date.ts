import type { Day, Part, Precision } from '../../core/when.ts'

/** The rule of a date in digits that is one of two days: `on 3/11`. It has no days, and no other date stands in for it. */
export const TWO_WAYS = 'reads two ways'

/** Which way a text looks from the day it was published. */
export type Direction = 'back' | 'ahead'

/** How far from an event told before: so many units, back below zero, or the next or previous weekday (Monday 1). */
export type Away =
  | { readonly unit: 'day' | 'week' | 'month' | 'year'; readonly least: number; readonly most: number }
  | { readonly weekday: number; readonly toward: -1 | 1 }

/** The days that words stand for. A null end is open; both are null where only an anchor or a publication date would tell. */
export interface Span {
  readonly start: Day | null
  readonly end: Day | null
  readonly precision: Exclude<Precision, 'unknown'>
  readonly part: Part | null
  /** Wall-clock time `14:30` where the precision is a minute; in whose zone, the text seldom says. */
  readonly clock: string | null
  /** `said` where the words alone give the days, `resolved` where they were worked out from the publication date or another event. */
  readonly basis: 'said' | 'resolved'
}

/** A date in prose. `from` and `to` are offsets in the text, of the words that say it, the preposition left out. */
export interface FoundDate extends Span {
  readonly from: number
  readonly to: number
  readonly direction: Direction
  /** The rule that read it. */
  readonly rule: string
  /** True where it is told from another event, and has no days before `relativeTo`. */
  readonly relative: boolean
  /** How far from that event; also beside a date of its own, as in "a day earlier, on August 5". */
  readonly away: Away | null
}
