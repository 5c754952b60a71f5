import { type Count, hull, type Interval, type Kind, showInterval } from '../../count.ts'
import type { Facts } from '../../event.ts'
import type { Claim } from '../../report.ts'
import { type Evidence, NO_EVIDENCE, type SameParty, type Sighting } from '../sighting.ts'

/** A small count is the same by chance more often than a large one. */
const TELLING = 5
const MOST_POINTS = 3

interface Side {
  readonly side: string | null
  readonly kind: Kind
  readonly counts: readonly Count[]
}

/** The same counts of the same side, or intervals that overlap; counts that cannot both be right speak a little against. */
export function losses({ facts: one }: Sighting, { facts: other }: Sighting, same: SameParty): Evidence {
  const found = sides(one).flatMap((a) => sides(other).flatMap((b) => compare(a, b, same) ?? []))
  if (found.length === 0) return NO_EVIDENCE
  const points = Math.min(
    MOST_POINTS,
    found.reduce((sum, each) => sum + each.points, 0),
  )
  const words = found.filter(({ points }) => points > 0).flatMap(({ says }) => says ?? [])
  return { points: Math.max(points, -1), says: words.length === 0 ? null : words.join(', ') }
}

/** Null where the two are of different sides or kinds. */
function compare(a: Side, b: Side, same: SameParty): Evidence | null {
  if (a.kind !== b.kind || (a.side !== null && b.side !== null && !same(a.side, b.side))) return null
  const [one, other] = [hull(a.counts), hull(b.counts)]
  if (one === null || other === null) return null
  if (one.min === other.min && one.max === other.max)
    return one.min === 0 ? NO_EVIDENCE : { points: one.min >= TELLING ? 2 : 1, says: `${a.kind} ${showInterval(one)} = ${showInterval(other)}` }
  return overlap(one, other) ? { points: 1, says: `${a.kind} ${showInterval(one)} agrees with ${showInterval(other)}` } : { points: -1, says: null }
}

function overlap(a: Interval, b: Interval): boolean {
  return (a.max === null || b.min <= a.max) && (b.max === null || a.min <= b.max)
}

function sides({ reports }: Facts): Side[] {
  const found = new Map<string, Claim[]>()
  for (const claim of reports.flatMap((report) => report.claims)) {
    const key = JSON.stringify([claim.side, claim.kind])
    found.set(key, [...(found.get(key) ?? []), claim])
  }
  return [...found.values()].flatMap((claims) => {
    const counts = claims.flatMap(({ figure }) => (figure.state === 'counted' ? [figure] : []))
    const [first] = claims
    return first === undefined || counts.length === 0 ? [] : [{ side: first.side, kind: first.kind, counts }]
  })
}
