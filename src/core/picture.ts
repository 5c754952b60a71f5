import { type Interval, showInterval } from './count.ts'

export const PICTURE_THEMES = ['light', 'dark'] as const
export type PictureTheme = (typeof PICTURE_THEMES)[number]

/** `square` for phones, `wide` for screens. */
export const PICTURE_SHAPES = ['square', 'wide'] as const
export type PictureShape = (typeof PICTURE_SHAPES)[number]

/** The six colours of a picture, named for what each stands for when a picture is coloured by type of event. */
export const HUES = ['air', 'shelling', 'clash', 'blast', 'civilians', 'other'] as const
export type Hue = (typeof HUES)[number]

/** A line of the legend: what the colour stands for, and the figure that belongs to it. */
export interface PictureKey {
  readonly hue: Hue
  readonly label: string
  readonly figure: string
}

/** What every picture has: its words, all made from the data, and how it is to look. */
interface Frame {
  readonly theme: PictureTheme
  readonly shape: PictureShape
  readonly title: string
  readonly subtitle: string
  /** The figure that sums it up, what it counts, and a line or two under it. */
  readonly headline: { readonly figure: string; readonly word: string; readonly under: readonly string[] }
  readonly keys: readonly PictureKey[]
  /** What has to be known to read it: what is not shown, whose lines, which test. */
  readonly notes: readonly string[]
}

/** A figure of a picture: a sum, or one event's. `about` where any part of it was said to be approximate, so that it prints with "~". */
export interface Stated extends Interval {
  readonly about: boolean
  /** True where all that is stated is that none are reported: a zero to a sum, and in words no number. */
  readonly none?: boolean
}

/** `14`, `≥183`, `62–70`, `~20`; what nobody states, and none reported, are said in words. */
export function showStated(stated: Stated | null): string {
  if (stated?.none === true) return 'none reported'
  return stated === null ? 'not stated' : showInterval(stated, stated.about)
}

/** A place on a map. `interval` is null where nobody states a figure; `parts` says what of its lower end, or of its events where that is zero, has which colour. */
export interface PictureSpot {
  readonly name: string
  readonly lon: number
  readonly lat: number
  /** True where only the district or province is known. */
  readonly about: boolean
  readonly events: number
  readonly interval: Stated | null
  readonly parts: readonly { readonly hue: Hue; readonly part: number }[]
}

/** A bar from the low to the high end, under a name. */
export interface PictureBar {
  readonly label: string
  readonly interval: Stated | null
  readonly events: number
}

/** The figure of a bar, `≥183`; where nobody states one, whether there was an event at all. */
export function showBar({ interval, events }: PictureBar): string {
  return interval === null && events === 0 ? 'no event' : showStated(interval)
}

export interface MapSpec extends Frame {
  readonly kind: 'map'
  /** The country that it is of, ISO 3166-1 alpha-2; null for wherever the spots are. */
  readonly country: string | null
  /** What the circles count: `killed`, `events`. */
  readonly unit: string
  readonly spots: readonly PictureSpot[]
  /** The gravest provinces, and what those are called there. */
  readonly provinces: readonly PictureBar[]
  /** Areas in dispute that this desk draws as a country's: `{ crimea: 'UA' }`. */
  readonly claims: Readonly<Record<string, string>>
  /** Province names in the country's own script. */
  readonly local: boolean
}

/** Events and losses over time. Each bin has its events by colour, in the order of the keys, and what was lost in it. */
export interface TimeSpec extends Frame {
  readonly kind: 'time'
  readonly unit: string
  /** `day`, `week` or `month`. */
  readonly each: string
  readonly bins: readonly { readonly label: string; readonly events: readonly number[]; readonly interval: Stated | null; readonly silent: number }[]
  readonly sides: readonly PictureBar[]
}

/** Losses by side, from the low to the high end; an open end is drawn open. */
export interface SidesSpec extends Frame {
  readonly kind: 'sides'
  readonly unit: string
  readonly bars: readonly PictureBar[]
}

/** One place or party, event by event. Days are numbers since 1970-01-01; each lane is a key. */
export interface StripSpec extends Frame {
  readonly kind: 'strip'
  readonly from: number
  readonly to: number
  readonly unit: string
  readonly dots: readonly { readonly day: number; readonly last: number; readonly hue: Hue; readonly interval: Stated | null; readonly label: string }[]
}

/** Two periods side by side. */
export interface CompareSpec extends Frame {
  readonly kind: 'compare'
  readonly unit: string
  readonly periods: readonly [string, string]
  /** `of` is what a row counts: rows of one kind share a scale. */
  readonly rows: readonly { readonly label: string; readonly of: string; readonly before: PictureBar; readonly after: PictureBar }[]
}

/** What a picture shows, as plain JSON: it is kept with a digest, and drawn when it is posted. */
export type PictureSpec = MapSpec | TimeSpec | SidesSpec | StripSpec | CompareSpec

/** A picture that goes with an answer. */
export interface Picture {
  /** File name, `.png` included. */
  readonly name: string
  /** What it shows, in at most 1,000 characters, for those who do not see it. */
  readonly alt: string
  readonly spec: PictureSpec
}
