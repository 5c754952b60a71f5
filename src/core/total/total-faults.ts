import { add, showFigure, showInterval } from '../count.ts'
import type { Claim } from '../report.ts'
import { dayNumber, showWhen, type When } from '../when.ts'
import { boundsOf, breakdowns, partsOf, type Way, wholeOf } from './breakdown.ts'
import { daysOf, partRelation } from './part-relation.ts'
import type { Total, TotalPart } from './total.ts'
import { typeScope } from './type-part.ts'

/** What cannot be so in the parts of a total: parts of no whole or of other days, the same part twice, parts that are more than their whole. One sentence each. */
export function partFaults(total: Pick<Total, 'report' | 'parts' | 'when'>): string[] {
  return [
    ...total.parts.flatMap((part) => strayFault(total.report.claims, part)),
    ...total.parts.flatMap((part) => dayFault(total.when, part)),
    ...total.report.claims.flatMap((whole) => partsOf(total, whole).flatMap((part, at, parts) => doubleFault(parts.slice(0, at), part))),
    ...breakdowns(total).flatMap(({ whole, ways }) => excess(whole.side === null ? 'the whole' : `the whole of ${whole.side}`, whole, ways)),
  ]
}

function strayFault(wholes: readonly Claim[], part: TotalPart): string[] {
  const { kind } = part.claim
  if (wholeOf(wholes, part.claim) !== null) return []
  const ofKind = wholes.filter((whole) => whole.kind === kind)
  if (ofKind.length === 0) return [`The part “${typeScope(part)}” counts ${kind}, and the total does not. Kinds are never mixed.`]
  const { side } = part.claim
  const says = side === null ? `does not say of whose ${kind}` : `is of ${side}, and the total counts ${kind} of others`
  return [`The part “${typeScope(part)}” ${says}: ${ofKind.map((whole) => whole.side ?? 'the side that is not stated').join(' or ')}.`]
}

/** An open end of a part is that of the period. */
function dayFault(period: When, part: TotalPart): string[] {
  const [from, to] = daysOf(period)
  const ends = [part.when?.start ?? null, part.when?.end ?? null].filter((day) => day !== null).map(dayNumber)
  return ends.every((day) => day >= from && day <= to) ? [] : [`The part “${typeScope(part)}” is not within the days of the total, ${showWhen(period)}.`]
}

function doubleFault(earlier: readonly TotalPart[], part: TotalPart): string[] {
  const same = earlier.some((other) => partRelation(other, part) === 'same')
  return same ? [`The part “${typeScope(part)}” is given twice. One source gives one figure; a range is 5-8.`] : []
}

/** The arithmetic where parts are more than their whole; what is only about so many is not held to it. */
function excess(name: string, whole: Claim, ways: readonly Way[]): string[] {
  return ways.flatMap(({ shares, rest }) => {
    const within = shares.flatMap((share) => excess(typeScope(share.part), share.part.claim, share.ways))
    if (rest?.is !== 'exceeded' || rest.about) return within
    const parts = shares.flatMap(({ part, ways: inner }) => {
      const bounds = boundsOf({ part, ways: inner })
      const { figure } = part.claim
      return bounds === null ? [] : [{ bounds, term: `${typeScope(part)} ${figure.state === 'counted' ? showFigure(figure) : showInterval(bounds)}` }]
    })
    const sum = parts.length > 1 ? ` = ${showInterval(add(parts.map(({ bounds }) => bounds)))}` : ''
    return [...within, `${parts.map(({ term }) => term).join(' + ')}${sum} is more than ${name}: ${whole.kind} ${showFigure(whole.figure)}.`]
  })
}
