import type { Kind } from '../../core/count.ts'
import type { Dimension } from '../../core/query.ts'
import type { Tally, TallyLine } from '../../core/tally.ts'
import type { Added } from './added.ts'
import { addedUp, tallyLine, together, withEvents } from './totals.ts'

/** What was added up, as it is told: line by line and all together. */
export function tallyOf({ totals, further, events, labels }: Added, by: Dimension, { sources, beyond }: Pick<Tally, 'sources' | 'beyond'>): Tally {
  const lines: TallyLine[] = []
  const all = further.length === 0 ? totals : together(totals, further)
  for (const [at, label] of labels.entries()) {
    const line = tallyLine(all, at, label)
    if (line !== null) lines.push(line)
  }
  const whole = by === 'side' ? withEvents(addedUp(totals), events) : addedUp(totals)
  const sorted = lines.sort(TIMES.has(by) ? byTime : gravestFirst)
  return { lines: sorted, whole: tallyLine(whole, 0, null) ?? NOTHING, beyond, overlaps: OVERLAPPING.has(by), sources }
}

const TIMES = new Set<Dimension>(['day', 'week', 'month'])
/** Where an event may stand on several lines. */
const OVERLAPPING = new Set<Dimension>(['side', 'actor', 'place', 'admin1', 'country', 'source'])
const NOTHING: TallyLine = { label: null, sums: {}, events: 0, silent: 0 }

/** In order of time: "several weeks" after the weeks, and what is undated last. */
function byTime(a: TallyLine, b: TallyLine): number {
  return nullLast(a, b) || byLabel(a, b)
}

function gravestFirst(a: TallyLine, b: TallyLine): number {
  const graver = least(b, 'killed') - least(a, 'killed') || least(b, 'casualties') - least(a, 'casualties') || least(b, 'wounded') - least(a, 'wounded')
  return nullLast(a, b) || graver || b.events - a.events || byLabel(a, b)
}

function nullLast(a: TallyLine, b: TallyLine): number {
  return Number(a.label === null) - Number(b.label === null)
}

function byLabel(a: TallyLine, b: TallyLine): number {
  return (a.label ?? '') < (b.label ?? '') ? -1 : 1
}

function least({ sums }: TallyLine, kind: Kind): number {
  return sums[kind]?.min ?? 0
}

/** Events added up as one line; null where there are none. */
export function oneLine({ totals }: Added): TallyLine | null {
  return tallyLine(addedUp(totals), 0, null)
}
