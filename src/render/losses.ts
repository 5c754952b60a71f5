import { type Figure, KINDS, type Kind, reconcile, showFigure } from '../core/count.ts'
import { claimsBySide, type Event } from '../core/event.ts'
import type { Line } from '../core/reply.ts'
import { count, joined, text } from './inline.ts'
import { party } from './party.ts'

type Parties = Pick<Event, 'facts' | 'named'>

/** An event's figures by side, of one kind: rival claims reconciled. */
function sidesOf(event: Parties, kind: Kind): [side: string | null, figure: Figure][] {
  return [...claimsBySide(event, kind)].map(([side, claims]) => [side, reconcile(claims.map((claim) => claim.figure))])
}

/** `killed: SAA ≥9, militants 5; wounded: civilians ≥1`, or that no losses are stated. */
export function lossLine(event: Parties): Line {
  const kinds = KINDS.map((kind): Line => {
    const sides = sidesOf(event, kind)
    if (sides.length === 0) return []
    return [
      text(`${kind === 'casualties' ? 'casualties (kind not stated)' : kind}: `),
      ...joined(
        sides.map(([side, figure]) => sideLine(side, figure, event)),
        ', ',
      ),
    ]
  })
  const line = joined(kinds, '; ')
  return line.length === 0 ? [text('no losses stated')] : line
}

/** `ISIS 14`; `14 (side not stated)` where nobody says whose. */
export function sideLine(side: string | null, figure: Figure, event: Pick<Event, 'named'> = { named: [] }): Line {
  if (side !== null) return [...party(event, side), text(' '), count(showFigure(figure))]
  return [count(showFigure(figure)), ...(figure.state === 'not-stated' ? [] : [text(' (side not stated)')])]
}
