/** What a place can be, the wide before the narrow. */
export const PLACE_KINDS = [
  'country',
  'province',
  'district',
  'city',
  'town',
  'village',
  'neighbourhood',
  'facility',
  'mountain',
  'river',
  'lake',
  'area',
] as const
export type PlaceKind = (typeof PLACE_KINDS)[number]

/** A place of the world, as a gazetteer has it. `admin1` and `admin2` are names, `country` is ISO 3166-1 alpha-2. */
export interface GazetteerPlace {
  /** `gn:170792` of GeoNames, `wof:85678381` of Who's On First, `iso:SY` a country, `area:golan` and `gn1:LB.10` ours, `csv:…` an operator's. */
  readonly ref: string
  readonly name: string
  readonly kind: PlaceKind
  readonly lat: number
  readonly lon: number
  readonly admin1: string | null
  readonly admin2: string | null
  readonly country: string
  /** Null where nobody says. */
  readonly population: number | null
  /** References of the province and the country that it lies in, the nearer first. */
  readonly parents: readonly string[]
}

/** What is known of a place besides its name. `admin1` and `country` are what was typed with it, `theatre` the countries that the desk works on. */
export interface PlaceHints {
  readonly admin1: string | null
  readonly country: string | null
  readonly theatre: readonly string[]
}

/** Where something is that is named after a place: the place itself; around it; a part of it; or something else, at it or close by. */
export const BEARINGS = ['itself', 'around', 'part', 'apart'] as const
export type Bearing = (typeof BEARINGS)[number]

/** The words of a name that are no part of the place's own name: “western countryside of”, “neighborhood”. */
export interface PlaceQualifier {
  readonly words: string
  readonly bearing: Bearing
  /** What the words say the place is, or null. */
  readonly kind: PlaceKind | null
}

/** A place that may be meant. `likeness` is 1 for the same name, less for one that only sounds like it. */
export interface PlaceChoice {
  readonly place: GazetteerPlace
  readonly likeness: number
}

/**
 * What a name stands for. Only `found` may be used without asking: the name is the place's own (`name`) or another known one (`spelling`).
 * `question` is several places of that very name, or one that nothing confirms; `suggestion` only resembles; likelier choices come first.
 * `parent` is the province or country that was given with the name, as far as it is known.
 */
export type Located =
  | {
      readonly is: 'found'
      readonly place: GazetteerPlace
      readonly spelling: string
      readonly how: 'name' | 'spelling'
      readonly qualifier: PlaceQualifier | null
    }
  | { readonly is: 'question'; readonly choices: readonly PlaceChoice[]; readonly qualifier: PlaceQualifier | null; readonly parent: GazetteerPlace | null }
  | { readonly is: 'suggestion'; readonly choices: readonly PlaceChoice[]; readonly qualifier: PlaceQualifier | null; readonly parent: GazetteerPlace | null }
  | { readonly is: 'unknown'; readonly parent: GazetteerPlace | null }

export type Lie = 'inside' | 'swapped' | 'outside'

/** The places of the world and what they are called. While it is first made, questions wait. */
export interface Gazetteer {
  /** Settles when questions can be answered; rejects with StoreTrouble where they never can. */
  ready(): Promise<void>
  locate(name: string, hints: PlaceHints): Promise<Located>
  /** Places with a name that begins as typed: those of the theatre first, then the larger. */
  complete(typed: string, hints: PlaceHints, limit: number): Promise<GazetteerPlace[]>
  place(ref: string): Promise<GazetteerPlace | null>
  /**
   * Whether a point lies in a country (ISO 3166-1 alpha-2), judged by the country’s towns. `swapped`: it lies outside, and would lie inside with
   * latitude and longitude exchanged.
   */
  lies(country: string, point: { readonly lat: number; readonly lon: number }): Promise<Lie>
  close(): Promise<void>
}
