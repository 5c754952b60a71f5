import type { Kind } from '../../core/count.ts'
import type { Dimension } from '../../core/query.ts'
import type { Tally, TallyLine } from '../../core/tally.ts'
import type { Added } from './added.ts'
import { addedUp, tallyLine, together, withEvents } from './totals.ts'

/** What was added up, as it is told: line by line and all together. What of it may belong to other days, `reaching`, counts from 0 up. */
export function tallyOf(added: Added, reaching: Added | null, by: Dimension, sources: Tally['sources']): Tally {
  const beyond = reaching === null ? null : wholeOf(reaching, by)
  const loose = new Map(reaching === null ? [] : linesOf(reaching).map((line) => [line.label, line]))
  const lines = linesOf(added).map((line) => fromZero(line, loose.get(line.label) ?? NOTHING))
  const whole = fromZero(wholeOf(added, by) ?? NOTHING, beyond ?? NOTHING)
  return { lines: lines.sort(TIMES.has(by) ? byTime : gravestFirst), whole, beyond, overlaps: OVERLAPPING.has(by), sources }
}

function linesOf({ totals, further, labels }: Added): TallyLine[] {
  const all = further.length === 0 ? totals : together(totals, further)
  return labels.flatMap((label, at) => tallyLine(all, at, label) ?? [])
}

/** Null where there is no event. */
function wholeOf({ totals, events }: Added, by: Dimension): TallyLine | null {
  const whole = addedUp(totals)
  return tallyLine(by === 'side' ? withEvents(whole, events) : whole, 0, null)
}

/** A line where the least of some of its events is not sure to belong to it. */
function fromZero(line: TallyLine, unsure: TallyLine): TallyLine {
  const sums = Object.entries(line.sums).map(([kind, sum]) => [kind, { ...sum, min: sum.min - least(unsure, kind as Kind) }])
  return { ...line, sums: Object.fromEntries(sums) }
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
