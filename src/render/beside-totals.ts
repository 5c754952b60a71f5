import { type Interval, type Sum, showFigure, showInterval } from '../core/count.ts'
import { type Entry, entryId } from '../core/entry.ts'
import type { Line } from '../core/reply.ts'
import type { Claim } from '../core/report.ts'
import type { TotalPart } from '../core/total/total.ts'
import { showWhen } from '../core/when.ts'
import { code, count, text } from './inline.ts'
import { partCount } from './total-counts.ts'

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

/** A total that has only parts inside a tally. */
export interface PartsBeside {
  readonly total: Entry<'total'>
  readonly parts: readonly TotalPart[]
}

/** What a tally says of totals; `others` were not looked at. */
export interface Beside {
  readonly counts: readonly BesideTotal[]
  readonly parts: readonly PartsBeside[]
  readonly others: number
}

/** A line for each count of a total that falls inside a tally, and for each part of one that does not. */
export function besideLines({ counts, parts, others }: Beside, language: string): Line[] {
  const totals = new Set([...counts, ...parts].map(({ total }) => total.no)).size
  return [
    ...counts.map((one) => besideLine(one, language)),
    ...parts.flatMap(({ total, parts: inside }) => inside.map((part) => partLine(total, part, language))),
    ...(others > 0 ? [[text(`${others === 1 ? 'One more total falls' : `${others} more totals fall`} inside this: `), code('/event totals')]] : []),
    ...(totals > 1 ? [[text('Totals are not added to one another: they may count the same.')]] : []),
  ]
}

function partLine(total: Entry<'total'>, part: TotalPart, language: string): Line {
  const id = entryId('total', total.no)
  return [
    text(`${counted(part.claim)}: `),
    ...partCount(part, language),
    text(` is a part of ${id}${from(total, language)}; not added. See `),
    code(`/event show ${id}`),
  ]
}

/** A total that was not added, and why; or both together. */
function besideLine({ total, whole, events, lines, together, ...bearing }: BesideTotal, language: string): Line {
  const id = entryId('total', total.no)
  const said = [text(`${id} `), count(showFigure(whole.figure)), text(from(total, language))]
  if (together === null) return [text(`${counted(whole)}: `), ...said, text(` ${reason(bearing)}; not added. See `), code(`/event reconcile ${id}`)]
  if (events === null) return [text(`${counted(whole)}: `), ...said, text(' stands alone: no event here counts any; not added.')]
  return [
    text(`${counted(whole)}: events `),
    count(showInterval(events, events.about)),
    ...(lines.length === 1 && lines[0] === whole.side ? [] : [text(` (${lines.join(', ')})`)]),
    text(', and '),
    ...said,
    text(' with no counted event inside: together '),
    count(showInterval(together, events.about || isAbout(whole))),
  ]
}

/** ` (13–29 Mar 2018, SOHR)`. */
function from({ facts }: Entry<'total'>, language: string): string {
  const source = facts.report.publisher ?? facts.report.saidBy
  return ` (${showWhen(facts.when, language)}${source === null ? '' : `, ${source}`})`
}

/** `ISIS killed`. */
function counted({ side, kind }: Claim): string {
  return `${side === null ? '' : `${side} `}${kind}`
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
