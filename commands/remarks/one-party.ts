import { reconcile, showFigure } from '../../src/core/count.ts'
import { sideKey } from '../../src/core/event.ts'
import type { Claim } from '../../src/core/report.ts'
import { text } from '../../src/render/inline.ts'
import type { Remark } from './remark.ts'

/** Two names of one party in one report: its figures are read as rivals, and may have been meant to be added. */
export const oneParty: Remark = async (_, { facts, named }) => {
  const notes = facts.reports.flatMap(({ claims }) =>
    claims.flatMap((claim, at) => {
      const rival = claims.slice(0, at).find((other) => other.kind === claim.kind && sideKey(named, other.side) === sideKey(named, claim.side))
      return rival === undefined ? [] : [[text(told(rival, claim))]]
    }),
  )
  return { notes }
}

function told(one: Claim, other: Claim): string {
  const span = showFigure(reconcile([one.figure, other.figure]))
  return `“${one.side}” and “${other.side}” are one party to this desk, so ${one.kind} of it counts as ${span}. If they were two groups, add their figures up or name them apart.`
}
