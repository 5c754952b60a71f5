import type { Event, Facts } from '../event.ts'
import type { Place } from '../place/place.ts'
import type { Site } from '../place/site.ts'
import { wordRuns } from './runs.ts'

/** A place of an event as the log knows it: `ref` is the same for all spellings of a place that is located, null elsewhere. */
export interface Spot {
  readonly name: string
  readonly ref: string | null
  readonly kind: string | null
  readonly admin1: string | null
  readonly country: string | null
  readonly lat: number | null
  readonly lon: number | null
}

/** An event as it is compared with others. */
export interface Sighting {
  readonly no: number
  readonly facts: Facts
  readonly spots: readonly Spot[]
  /** The runs of words in its texts: taken once, compared often. */
  readonly runs: ReadonlySet<string>
}

export function sightingOf({ no, facts, sites }: Pick<Event, 'no' | 'facts' | 'sites'>): Sighting {
  return { no, facts, spots: facts.places.map((place, at) => spotOf(place, sites[at] ?? null)), runs: wordRuns(facts) }
}

/** What was said of a place comes before what is known of it elsewhere. */
function spotOf({ name, admin1, country, lat, lon }: Place, site: Site | null): Spot {
  const at = lat === null ? { lat: site?.lat ?? null, lon: site?.lon ?? null } : { lat, lon }
  return { name, ref: site?.ref ?? null, kind: site?.kind ?? null, admin1: site?.admin1 ?? admin1, country: country ?? site?.country ?? null, ...at }
}

/** Whether two names are of one party, or of a party and one that belongs to it. */
export type SameParty = (one: string, other: string) => boolean

/** What one feature says for two events being one (points above 0) or two (below), and in words where a reader should see it. */
export interface Evidence {
  readonly points: number
  readonly says: string | null
}

export const NO_EVIDENCE: Evidence = { points: 0, says: null }
