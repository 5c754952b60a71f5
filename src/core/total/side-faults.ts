import { fold } from '../fold.ts'
import { typeWithWords } from '../log-line.ts'
import type { Claim } from '../report.ts'
import type { Belongs } from './belonging.ts'
import { wholeOf } from './breakdown.ts'
import type { Total, TotalPart } from './total.ts'
import { typeScope } from './type-part.ts'

/** Parts of a party that is none of those whom their whole counts. A name that the register does not know may be a group among them, as officers are. */
export function sideFaults({ by, report, parts }: Pick<Total, 'by' | 'report' | 'parts'>, belongs: Belongs): string[] {
  return parts.flatMap((part) => {
    const { side } = part.claim
    const whole = wholeOf(report.claims, part.claim)
    if (side === null || whole === null || whole.side === null) return []
    const how = belongs(side, whole.side)
    const isOther = how === 'other' || (how === 'maybe' && by.some((name) => belongs(side, name) === 'same'))
    return isOther ? [fault(part, side, whole)] : []
  })
}

/** Parts that named the side of their whole, which a change of the total took away. */
export function orphanFaults(before: Pick<Total, 'report' | 'parts'>, after: Pick<Total, 'report' | 'parts'>): string[] {
  return after.parts.flatMap((part) => {
    const { side } = part.claim
    const whole = wholeOf(after.report.claims, part.claim)
    const lost = side !== null && before.parts.includes(part) && hasSide(before.report.claims, part) && !hasSide(after.report.claims, part)
    return lost && whole !== null ? [fault(part, side, whole)] : []
  })
}

function hasSide(wholes: readonly Claim[], { claim }: TotalPart): boolean {
  const { side, kind } = claim
  return side !== null && wholes.some((whole) => whole.kind === kind && whole.side !== null && fold(whole.side) === fold(side))
}

function fault(part: TotalPart, side: string, { kind, side: counted }: Claim): string {
  const other = `${kind}:"${side} ${typeWithWords(part.claim.figure)}"`
  return `The part “${typeScope(part)}” is of ${side}, and the total counts ${kind} of ${counted ?? 'a side that is not stated'}. Count that side in the total too, as ${other}, or leave the part out.`
}
