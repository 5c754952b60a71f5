import { type Interval, type Sum, showFigure, showInterval } from '../core/count.ts'
import { type Entry, entryId } from '../core/entry.ts'
import type { Line } from '../core/reply.ts'
import type { Claim } from '../core/report.ts'
import { showWhen } from '../core/when.ts'
import { code, count, text } from './inline.ts'

/** A count of a total beside the events of a tally that it was not added to. */
export interface BesideTotal {
  readonly total: Entry<'total'>
  readonly whole: Claim
  /** The tally's own sum of the same side and kind; null where no event gives any. */
  readonly events: Sum | null
  /** The lines of the tally, by side, that this is the sum of. */
  readonly lines: readonly string[]
  /** Events of the tally that count toward it for sure, and perhaps; none of either where it lies apart. */
  readonly inside: number
  readonly perhaps: number
  /** True where there were more events in its days than were looked at. */
  readonly more: boolean
  /** Both together; null where they may count the same people twice. */
  readonly together: Interval | null
}

/** What a tally says of the totals that fall inside it; `others` were not looked at. */
export function besideLines(beside: readonly BesideTotal[], others: number, language: string): Line[] {
  const totals = new Set(beside.map(({ total }) => total.no)).size
  return [
    ...beside.map((one) => besideLine(one, language)),
    ...(others > 0 ? [[text(`${others === 1 ? 'One more total falls' : `${others} more totals fall`} inside this: `), code('/event totals')]] : []),
    ...(totals > 1 ? [[text('Totals are not added to one another: they may count the same.')]] : []),
  ]
}

/** A total that was not added, and why; or both together. */
function besideLine({ total, whole, events, lines, together, ...bearing }: BesideTotal, language: string): Line {
  const id = entryId('total', total.no)
  const { publisher, saidBy } = total.facts.report
  const source = publisher ?? saidBy
  const from = `${showWhen(total.facts.when, language)}${source === null ? '' : `, ${source}`}`
  const counted = `${whole.side === null ? '' : `${whole.side} `}${whole.kind}`
  const said = [text(`${id} `), count(showFigure(whole.figure)), text(` (${from})`)]
  if (together === null) return [text(`${counted}: `), ...said, text(` ${reason(bearing)}; not added. See `), code(`/event reconcile ${id}`)]
  if (events === null) return [text(`${counted}: `), ...said, text(' stands alone: no event here counts any; not added.')]
  return [
    text(`${counted}: events `),
    count(showInterval(events, events.about)),
    ...(lines.length === 1 && lines[0] === whole.side ? [] : [text(` (${lines.join(', ')})`)]),
    text(', and '),
    ...said,
    text(' with no counted event inside: together '),
    count(showInterval(together, events.about || isAbout(whole))),
  ]
}

function isAbout({ figure }: Claim): boolean {
  return figure.state === 'counted' && figure.qualifier === 'about'
}

function reason({ inside, perhaps, more }: Pick<BesideTotal, 'inside' | 'perhaps' | 'more'>): string {
  if (more && inside + perhaps === 0) return 'covers days with more events than were looked at'
  const least = more ? 'at least ' : ''
  const sure = inside === 0 ? null : `covers ${least}${inside === 1 ? 'one' : inside} of these events`
  const maybe = perhaps === 0 ? null : `may cover ${least}${perhaps === 1 ? 'one' : perhaps}${sure === null ? ' of these events' : ' more'}`
  return [sure, maybe].filter((words) => words !== null).join(' and ')
}
