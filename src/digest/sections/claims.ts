import { type Count, KINDS, type Kind, showFigure } from '../../core/count.ts'
import { type Event, sideKey } from '../../core/event.ts'
import type { Line } from '../../core/reply.ts'
import type { Bearing } from '../../core/source/bearing.ts'
import { contradictions } from '../../core/source/contradictions.ts'
import { count, event as eventNode, joined, quiet, text } from '../../render/inline.ts'
import { chain } from '../../render/report.ts'
import { confirmed } from '../digest.ts'
import { type DigestSection, lines } from './section.ts'

const MOST = 12

/** One figure of one report, and who gives it. */
interface Voiced {
  readonly side: string | null
  readonly figure: Count
  readonly who: string
  readonly bearing: Bearing | null
}

/** Figures that reports give differently, and why they may. */
export const claims: DigestSection = {
  name: 'claims',
  title: 'Claims that differ',
  blocks: (digest) => lines(confirmed(digest).flatMap(differing).slice(0, MOST)),
}

function differing(event: Event): Line[] {
  const against = contradictions(event)
  return KINDS.flatMap((kind) =>
    [...bySide(event, kind)].flatMap(([key, voiced]) => {
      const [first] = voiced
      if (first === undefined || voiced.every(({ figure }) => showFigure(figure) === showFigure(first.figure))) return []
      const cannot = against.some((one) => one.kind === kind && sideKey(event.named, one.side) === key)
      return [[eventNode(event.no), text(` · ${kind}, ${called(event, first.side)}: `), ...told(voiced), quiet(` · ${reason(voiced, cannot)}`)]]
    }),
  )
}

function bySide(event: Event, kind: Kind): Map<string | null, Voiced[]> {
  const sides = new Map<string | null, Voiced[]>()
  for (const [at, report] of event.facts.reports.entries()) {
    const who = report.saidBy ?? chain(report, event.voices[at] ?? null)
    for (const [nth, { side, kind: of, figure }] of report.claims.entries()) {
      if (of !== kind || figure.state !== 'counted') continue
      const key = sideKey(event.named, side)
      const voiced = { side, figure, who, bearing: event.voices[at]?.bearings[nth] ?? null }
      sides.set(key, [...(sides.get(key) ?? []), voiced])
    }
  }
  return sides
}

function told(voiced: readonly Voiced[]): Line {
  return joined(
    voiced.map(({ figure, who, bearing }) => [count(showFigure(figure)), text(` by ${who}${bearing === null ? '' : ` (${bearing})`}`)]),
    ' against ',
  )
}

function reason(voiced: readonly Voiced[], cannot: boolean): string {
  const bearings = new Set(voiced.map(({ bearing }) => bearing))
  const why = bearings.has('admission') && bearings.has('claim by a party') ? ['a side’s own count beside its enemy’s'] : []
  return [...why, cannot ? 'they cannot both be right' : 'they overlap'].join('; ')
}

function called({ named }: Event, side: string | null): string {
  return side === null ? 'side not stated' : (named.find(({ written }) => written === side)?.name ?? side)
}
