import { addFigures, reconcile, showFigure } from '../../src/core/count.ts'
import { type Event, groupKey, sideKey } from '../../src/core/event.ts'
import type { Claim } from '../../src/core/report.ts'
import { text } from '../../src/render/inline.ts'
import type { Remark } from './remark.ts'

/** Two names of one party in one report. Figures of one group are read as rivals, and may have been meant to be added; those of two that are one by now are added. */
export const oneParty: Remark = async (_, { facts, named }) => {
  const notes = facts.reports.flatMap(({ claims }) =>
    claims.flatMap((claim, at) => {
      const other = claims.slice(0, at).find(({ kind, side }) => kind === claim.kind && sideKey(named, side) === sideKey(named, claim.side))
      return other === undefined ? [] : [[text(told(named, other, claim))]]
    }),
  )
  return { notes }
}

function told(named: Event['named'], one: Claim, other: Claim): string {
  const figures = [one.figure, other.figure]
  const both = `“${one.side}” and “${other.side}” are one party to this desk`
  if (groupKey(named, one.side) !== groupKey(named, other.side)) return `${both} by now; their ${one.kind} are added: ${showFigure(addFigures(figures))}.`
  const span = showFigure(reconcile(figures))
  return `${both}, so ${one.kind} of it counts as ${span}. If they were two groups, add their figures up or name them apart.`
}
