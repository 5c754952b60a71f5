import { type Figure, KINDS, type Kind, reconcile, showFigure } from '../core/count.ts'
import { claimsBySide, type Facts } from '../core/event.ts'
import type { Line } from '../core/reply.ts'
import { count, joined, text } from './inline.ts'

/** What a count of this kind counts, for print: casualties are never passed off as killed. */
export const KIND_LABELS: Readonly<Record<Kind, string>> = {
  killed: 'killed',
  wounded: 'wounded',
  captured: 'captured',
  missing: 'missing',
  surrendered: 'surrendered',
  displaced: 'displaced',
  casualties: 'casualties (killed or wounded, not stated which)',
}

/** An event's figures by side, of one kind: rival claims reconciled. */
export function sidesOf(facts: Facts, kind: Kind): [side: string | null, figure: Figure][] {
  return [...claimsBySide(facts, kind)].map(([side, claims]) => [side, reconcile(claims.map((claim) => claim.figure))])
}

/** `killed: SAA ≥9, militants 5; wounded: civilians ≥1`, or that no losses are stated. */
export function lossLine(facts: Facts): Line {
  const kinds = KINDS.map((kind): Line => {
    const sides = sidesOf(facts, kind)
    if (sides.length === 0) return []
    return [
      text(`${kind === 'casualties' ? 'casualties (kind not stated)' : kind}: `),
      ...joined(
        sides.map(([side, figure]) => sideLine(side, figure)),
        ', ',
      ),
    ]
  })
  const line = joined(kinds, '; ')
  return line.length === 0 ? [text('no losses stated')] : line
}

/** `ISIS 14`; a side that nobody names is said to be so. */
export function sideLine(side: string | null, figure: Figure): Line {
  return [text(`${side ?? 'side not stated'} `), count(showFigure(figure))]
}
