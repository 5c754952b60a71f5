import { type Event, sideKey } from '../event.ts'
import type { Claim } from '../report.ts'

/** What one report counts without a side, where other reports of the event name one for the same kind: as losses of two sides they are added. */
export interface LooseLosses {
  /** Which report, from 1. */
  readonly report: number
  readonly claims: readonly Claim[]
  /** The sides that the other reports name, as first written. */
  readonly sides: readonly string[]
}

/** The losses of an event that are added though they may be the same. A report that names the side of others of a kind means the rest of them. */
export function looseLosses({ facts: { reports }, named }: Pick<Event, 'facts' | 'named'>): LooseLosses[] {
  const claims = reports.flatMap((report) => report.claims).filter(isCounted)
  return reports.flatMap((report, at) => {
    const sided = new Set(report.claims.flatMap(({ side, kind }) => (side === null ? [] : kind)))
    const beside = (loose: Claim) => claims.filter((one) => one.side !== null && one.kind === loose.kind)
    const loose = report.claims.filter((claim) => isCounted(claim) && claim.side === null && !sided.has(claim.kind) && beside(claim).length > 0)
    const sides = new Map<string | null, string>()
    for (const { side } of loose.flatMap(beside)) if (side !== null && !sides.has(sideKey(named, side))) sides.set(sideKey(named, side), side)
    return loose.length === 0 ? [] : [{ report: at + 1, claims: loose, sides: [...sides.values()] }]
  })
}

/** No dead, or nothing said of them, adds nothing. */
function isCounted({ figure }: Claim): boolean {
  return figure.state === 'counted' && figure.max !== 0
}
