import { type Figure, KINDS, type Kind, reconcile } from '../../core/count.ts'
import type { Facts } from '../../core/event.ts'
import { foldedName } from '../folded-name.ts'
import { groupBy } from '../group-by.ts'

/** An event's figures by side and kind, rival claims reconciled; of one side only where a line is that side's. */
export function figuresOfEvent(facts: Facts, line: { readonly side: string | null } | null): { side: string | null; kind: Kind; figure: Figure }[] {
  const claims = facts.reports.flatMap((report) => report.claims).filter(({ side }) => line === null || folded(side) === folded(line.side))
  return [...groupBy(claims, ({ side }) => folded(side)).values()].flatMap((ofSide) =>
    KINDS.flatMap((kind) => {
      const rivals = ofSide.filter((claim) => claim.kind === kind)
      const [first] = rivals
      return first === undefined ? [] : [{ side: first.side, kind, figure: reconcile(rivals.map(({ figure }) => figure)) }]
    }),
  )
}

/** Two spellings of a side are one side. */
function folded(side: string | null): string | null {
  return side === null ? null : foldedName(side)
}
