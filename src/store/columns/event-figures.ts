import { type Figure, KINDS, type Kind, reconcile } from '../../core/count.ts'
import { claimsBySide, type Event, sideKey } from '../../core/event.ts'
import { groupBy } from '../../core/group-by.ts'

interface SideFigure {
  readonly side: string | null
  readonly kind: Kind
  readonly figure: Figure
}

/** An event's figures by side and kind, rival claims reconciled; of one side only where a line is that side's, whose key is given. */
export function figuresOfEvent(event: Event, line: { readonly key: string | null } | null): SideFigure[] {
  const key = (side: string | null): string | null => sideKey(event.named, side)
  const all = KINDS.flatMap((kind) =>
    [...claimsBySide(event, kind)].map(([side, claims]): SideFigure => ({ side, kind, figure: reconcile(claims.map(({ figure }) => figure)) })),
  )
  const sides = groupBy(line === null ? all : all.filter(({ side }) => key(side) === line.key), ({ side }) => key(side))
  return [...sides.values()].flat()
}
