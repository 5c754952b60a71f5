import { type Count, KINDS, type Kind } from '../count.ts'
import { claimsBySide, type Event } from '../event.ts'

/** Two figures of different reports that cannot both be right: all of one lies below all of the other. */
export interface Contradiction {
  readonly side: string | null
  readonly kind: Kind
  readonly low: Count
  readonly high: Count
}

/** The widest contradiction of each side and kind. */
export function contradictions(event: Pick<Event, 'facts' | 'named'>): Contradiction[] {
  return KINDS.flatMap((kind) =>
    [...claimsBySide(event, kind)].flatMap(([side, claims]) => {
      const counts = claims.map(({ figure }) => figure).filter((figure): figure is Count => figure.state === 'counted')
      const low = counts.reduce<Count | null>((least, count) => (least === null || top(count) < top(least) ? count : least), null)
      const high = counts.reduce<Count | null>((most, count) => (most === null || count.min > most.min ? count : most), null)
      return low !== null && high !== null && top(low) < high.min ? [{ side, kind, low, high }] : []
    }),
  )
}

function top({ max }: Count): number {
  return max ?? Number.POSITIVE_INFINITY
}
