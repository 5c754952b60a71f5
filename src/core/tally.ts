import type { Figure, Kind, Sum } from './count.ts'
import type { Event } from './event.ts'
import type { KindSums } from './query.ts'

export interface Tally {
  readonly lines: TallyLine[]
  readonly whole: TallyLine
  /** The events among them that may have happened outside of the days asked for; null where there are none. */
  readonly beyond: TallyLine | null
  /** True where one event can stand on several lines. */
  readonly overlaps: boolean
  /** Who stands behind it, of a tally by source; null of others. */
  readonly sources: SourceCount | null
}

/** Reports, those who publish them, and those who said it first: only the last are independent of one another. */
export interface SourceCount {
  readonly links: number
  readonly publishers: number
  readonly origins: number
}

/** One line of a tally. `label: null` is what belongs to no line: no place given, date unknown. */
export interface TallyLine {
  readonly label: string | null
  readonly sums: KindSums<Sum>
  readonly events: number
  /** Events that state nothing of losses. */
  readonly silent: number
}

/** A line of a tally by its label, or the one that adds up everything. */
export type BehindLine = { readonly label: string | null } | 'all'

export interface Behind {
  readonly total: number
  readonly events: { readonly event: Event; readonly figures: readonly { readonly side: string | null; readonly kind: Kind; readonly figure: Figure }[] }[]
}
