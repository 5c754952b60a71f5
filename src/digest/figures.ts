import { KINDS, reconcile, sum } from '../core/count.ts'
import type { DigestFigure } from '../core/digest/run.ts'
import { claimsBySide, type Event, sideKey } from '../core/event.ts'
import { type DaysAsked, isWithin } from '../core/possible-days.ts'

/**
 * The losses of some events by side and kind, each with the events behind it; sides with most killed first. Kinds are never added.
 * Of events that may have been on other days than these, none need be: their losses count from 0 up.
 */
export function figuresOf(events: readonly Event[], days: DaysAsked): DigestFigure[] {
  const sides = new Map<string, { side: string | null; kind: DigestFigure['kind']; events: DigestFigure['events'][number][] }>()
  for (const event of events) {
    for (const kind of KINDS) {
      for (const [side, claims] of claimsBySide(event, kind)) {
        const figure = reconcile(claims.map((claim) => claim.figure))
        if (figure.state === 'not-stated') continue
        const key = JSON.stringify([sideKey(event.named, side), kind])
        const known = sides.get(key) ?? { side: called(event, side), kind, events: [] }
        known.events.push({ no: event.no, figure })
        sides.set(key, known)
      }
    }
  }
  const unsure = new Set(events.filter((event) => !isWithin(event, days)).map(({ no }) => no))
  const figures = [...sides.values()].map((one) => ({ ...one, sum: sumOf(one.events, unsure) }))
  const killed = killedBySide(figures)
  return figures.toSorted((a, b) => (killed.get(b.side) ?? 0) - (killed.get(a.side) ?? 0) || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
}

/** The sum of the figures, without the least of those events. */
function sumOf(events: DigestFigure['events'], unsure: ReadonlySet<number>): DigestFigure['sum'] {
  const whole = sum(events.map(({ figure }) => figure))
  const loose = sum(events.filter(({ no }) => unsure.has(no)).map(({ figure }) => figure))
  return { ...whole, min: whole.min - loose.min }
}

function killedBySide(figures: readonly DigestFigure[]): Map<string | null, number> {
  return new Map(figures.filter(({ kind }) => kind === 'killed').map(({ side, sum: { min } }) => [side, min]))
}

/** A side by the name that is printed. */
function called({ named }: Event, side: string | null): string | null {
  return named.find(({ written }) => written === side)?.name ?? side
}
