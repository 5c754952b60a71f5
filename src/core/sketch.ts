import type { Kind } from './count.ts'
import type { Picture, PictureShape, PictureTheme, Stated } from './picture.ts'
import type { DaysAsked } from './possible-days.ts'
import type { Day } from './when.ts'

/** What is counted in a picture: losses of one kind, or the events themselves. */
export type Unit = Kind | 'events'

export const COLOURINGS = ['type', 'party'] as const
export type Colouring = (typeof COLOURINGS)[number]

export const STEPS = ['day', 'week', 'month', 'year'] as const
export type Step = (typeof STEPS)[number]

/** What a picture needs of an event, or of several that are alike to it: a log of 50,000 becomes a few thousand of these. */
export interface Mark {
  readonly events: number
  /** Events among them that state no loss of the kind. */
  readonly silent: number
  /** Events among them that may have been on other days than those that were asked for: their losses count from 0 up. */
  readonly unsure: number
  readonly start: Day | null
  readonly end: Day | null
  readonly type: string | null
  /** The first of those who did it, as it was called that day. */
  readonly by: string | null
  readonly spot: Point | null
  /** Why it has no point: no place is given, nobody has located it, or only the country is known. Null where it has one. */
  readonly nowhere: 'unsaid' | 'unlocated' | 'country' | null
  /** True where further places are named: it is drawn at the first, and counts once. */
  readonly further: boolean
  readonly country: string | null
  readonly admin1: string | null
  readonly losses: readonly Loss[]
  /** Of all sides. */
  readonly sum: Stated | null
}

export interface Point {
  readonly name: string
  readonly lat: number
  readonly lon: number
  /** True where only the district or province is known (UCDP’s precision 3 and 4), or a wider area (5). */
  readonly about: boolean
}

/** One side's loss. `interval` is null where it is not stated; none reported is no count, and no zero either. */
export interface Loss {
  readonly side: string | null
  readonly interval: Stated | null
  readonly noneReported: boolean
}

/** How a picture is wanted, and of what the events are: `echo` says in words what was asked for. */
export interface Asked {
  readonly unit: Unit
  readonly colouring: Colouring
  readonly theme: PictureTheme
  readonly shape: PictureShape
  /** BCP 47 tag in which dates are printed. */
  readonly language: string
  /** `Events by ISIS, in Syria`: what was asked for, without its days. */
  readonly echo: string
  /** The days that were asked for, `1–31 Aug 2020`; where none were, the picture says which it covers. */
  readonly days?: string | null
  /** The same as dates: an axis of days has no others. */
  readonly span?: DaysAsked
  /** The day weeks begin on, ISO number. */
  readonly week: number
  /** ISO 3166-1 alpha-2 of the countries that the desk works on. */
  readonly theatre: readonly string[]
  /** Areas in dispute that the desk draws as a country's. */
  readonly claims: Readonly<Record<string, string>>
  /** Province names in the country's own script. */
  readonly local: boolean
}

/** A span of days, what it is called, and what happened in it. */
export interface Period<Marks = readonly Mark[]> {
  readonly label: string
  readonly from: Day
  readonly to: Day
  readonly marks: Marks
}

/** A picture that is wanted, and all that it is made of. `Marks` is another type where they are packed, to go to another thread. */
export type Sketch<Marks = readonly Mark[]> =
  | { readonly what: 'map' | 'sides' | 'strip'; readonly marks: Marks; readonly asked: Asked }
  | { readonly what: 'time'; readonly marks: Marks; readonly asked: Asked; readonly step: Step | null }
  | { readonly what: 'compare'; readonly before: Period<Marks>; readonly after: Period<Marks>; readonly asked: Asked }

/** Makes a picture of what is wanted; null where the events give none: no place is known, no day, no loss of the kind. */
export type MakePicture = (sketch: Sketch) => Promise<Picture | null>
