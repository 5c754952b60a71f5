import { type Figure, KINDS, type Kind, reconcile } from '../../core/count.ts'
import { type Event, sideKey } from '../../core/event.ts'
import { groupBy } from '../group-by.ts'

/** An event's figures by side and kind, rival claims reconciled; of one side only where a line is that side's, whose key is given. */
export function figuresOfEvent({ facts, named }: Event, line: { readonly key: string | null } | null): { side: string | null; kind: Kind; figure: Figure }[] {
  const claims = facts.reports.flatMap((report) => report.claims).filter(({ side }) => line === null || sideKey(named, side) === line.key)
  return [...groupBy(claims, ({ side }) => sideKey(named, side)).values()].flatMap((ofSide) =>
    KINDS.flatMap((kind) => {
      const rivals = ofSide.filter((claim) => claim.kind === kind)
      const [first] = rivals
      return first === undefined ? [] : [{ side: first.side, kind, figure: reconcile(rivals.map(({ figure }) => figure)) }]
    }),
  )
}
