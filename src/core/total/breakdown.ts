import { add, type Figure, type Interval } from '../count.ts'
import { fold } from '../fold.ts'
import type { Claim } from '../report.ts'
import { partRelation } from './part-relation.ts'
import { subtract } from './subtract.ts'
import type { Total, TotalPart } from './total.ts'

/** One count of a total with the shares that the source gives of it. */
export interface Breakdown {
  readonly whole: Claim
  readonly ways: readonly Way[]
}

/** Shares that do not overlap, so that all of them can be taken from the whole. Shares by place and shares by week overlap: those are two ways. */
export interface Way {
  readonly shares: readonly Share[]
  /** What remains of the whole: worked out, not said by the source. Null where the whole, or every share, has no count. */
  readonly rest: Rest | null
}

/** A part, itself broken down by the parts that lie within it. */
export interface Share {
  readonly part: TotalPart
  readonly ways: readonly Way[]
}

/** `exceeded` where the parts are more than the whole can be. */
export type Rest = { readonly is: 'derived'; readonly interval: Interval; readonly about: boolean } | { readonly is: 'exceeded'; readonly about: boolean }

/** Each whole of a total with its parts. Parts that belong to no whole are left out; see `wholeOf`. */
export function breakdowns(total: Pick<Total, 'report' | 'parts'>): Breakdown[] {
  return total.report.claims.map((whole) => ({ whole, ways: waysOf(partsOf(total, whole), whole.figure) }))
}

/** The parts of one whole. A part that only repeats the side of the whole is not narrower for it, so the side is left out. */
export function partsOf({ report, parts }: Pick<Total, 'report' | 'parts'>, whole: Claim): TotalPart[] {
  return parts.filter(({ claim }) => wholeOf(report.claims, claim) === whole).map((part) => withoutSide(part, whole))
}

/** The whole that a part is of: that of its side, else the only one of its kind. Null where there is none, or no telling which. */
export function wholeOf(wholes: readonly Claim[], { kind, side }: Claim): Claim | null {
  const ofKind = wholes.filter((whole) => whole.kind === kind)
  const ofSide = ofKind.find((whole) => side !== null && whole.side !== null && fold(whole.side) === fold(side))
  return ofSide ?? (ofKind.length === 1 ? (ofKind[0] ?? null) : null)
}

/** The part without a side that merely repeats that of its whole. */
function withoutSide(part: TotalPart, whole: Claim): TotalPart {
  const { side } = part.claim
  return side !== null && whole.side !== null && fold(side) === fold(whole.side) ? { ...part, claim: { ...part.claim, side: null } } : part
}

/** The outermost parts, sorted into ways: each joins the first way whose shares it does not overlap. */
function waysOf(parts: readonly TotalPart[], whole: Figure): Way[] {
  const outer = parts.filter((part) => parts.every((other) => other === part || partRelation(part, other) !== 'inside'))
  const inner = parts.filter((part) => !outer.includes(part))
  const ways: Share[][] = []
  for (const part of outer) {
    const within = inner.filter((other) => outer.find((possible) => partRelation(other, possible) === 'inside') === part)
    const share = { part, ways: waysOf(within, part.claim.figure) }
    const way = ways.find((shares) => shares.every((other) => partRelation(part, other.part) === 'apart'))
    if (way === undefined) ways.push([share])
    else way.push(share)
  }
  return ways.map((shares) => ({ shares, rest: restOf(whole, shares) }))
}

function restOf(whole: Figure, shares: readonly Share[]): Rest | null {
  const counted = shares.map(boundsOf).filter((bounds) => bounds !== null)
  if (whole.state !== 'counted' || counted.length === 0) return null
  const about = [whole, ...shares.map(({ part }) => part.claim.figure)].some((figure) => figure.state === 'counted' && figure.qualifier === 'about')
  const interval = subtract(whole, add(counted))
  return interval === null ? { is: 'exceeded', about } : { is: 'derived', interval, about }
}

/** The bounds of a share: its own count; where it has none, at least what is counted within it. */
export function boundsOf({ part, ways }: Share): Interval | null {
  if (part.claim.figure.state === 'counted') return part.claim.figure
  const within = ways.map(({ shares }) => add(shares.map(boundsOf).filter((bounds) => bounds !== null)).min)
  const least = Math.max(0, ...within)
  return least === 0 ? null : { min: least, max: null }
}
