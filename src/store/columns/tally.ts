import type { Kind } from '../../core/count.ts'
import type { Dimension } from '../../core/query.ts'
import type { Tally, TallyLine } from '../../core/store.ts'
import type { Columns } from './columns.ts'
import { type Lines, linesBy } from './lines.ts'
import type { Registry } from './registry.ts'
import { addEvent, addedUp, addFigures, addRows, makeTotals, type Totals, tallyLine } from './totals.ts'

/** Adds up the selected events (1 or 0 by row), line by line and all together. */
export function tally(columns: Columns, registry: Registry, selected: Uint8Array, by: Dimension, week: number): Tally {
  if (by === 'side') return told(addSides(columns, registry, selected), registry.actors.byCode, by, true)
  const lines = linesBy(columns, registry, by, week)
  return told(addEvents(columns, selected, lines), lines.labels, by, lines.overlaps)
}

/** Lines are counted from 1 here: what is not selected goes to line 0, so that no event needs a decision. */
interface Added {
  readonly totals: Totals
  readonly whole: Totals
}

/** Each figure on the line of its side. */
function addSides(columns: Columns, registry: Registry, selected: Uint8Array): Added {
  const { event, side, begins, silent } = columns.figures.columns
  const totals = makeTotals(registry.actors.byCode.length + 1)
  const lines = new Int32Array(columns.figures.length)
  for (let at = 0; at < lines.length; at++) {
    const line = (selected[event[at] as number] as number) * ((side[at] as number) + 1)
    lines[at] = line
    totals.events[line] = (totals.events[line] as number) + (begins[at] as number)
    totals.silent[line] = (totals.silent[line] as number) + (silent[at] as number)
  }
  addFigures(totals, columns.figures, lines)
  const all = makeTotals(2)
  addRows(all, columns, selected)
  const { events, silent: silentEvents } = addedUp(all)
  return { totals, whole: { ...addedUp(totals), events, silent: silentEvents } }
}

/** Each event with all its figures on its line. The whole is added up before the further lines of events that stand on several. */
function addEvents(columns: Columns, selected: Uint8Array, { first, further, labels }: Lines): Added {
  const { event } = columns.figures.columns
  const rowLines = new Int32Array(columns.events.length)
  for (let row = 0; row < rowLines.length; row++) rowLines[row] = (selected[row] as number) * ((first[row] as number) + 1)
  const lines = new Int32Array(columns.figures.length)
  for (let at = 0; at < lines.length; at++) lines[at] = rowLines[event[at] as number] as number
  const totals = makeTotals(labels.length + 1)
  addRows(totals, columns, rowLines)
  addFigures(totals, columns.figures, lines)
  const whole = addedUp(totals)
  for (const [at, row] of further.row.entries()) if (selected[row] === 1) addEvent(totals, columns, row, (further.line[at] as number) + 1)
  return { totals, whole }
}

function told({ totals, whole }: Added, labels: Lines['labels'], by: Dimension, overlaps: boolean): Tally {
  const lines: TallyLine[] = []
  for (const [line, label] of labels.entries()) if (totals.events[line + 1] !== 0) lines.push(tallyLine(totals, line + 1, label))
  const inTime = by === 'day' || by === 'week' || by === 'month'
  return { lines: lines.sort(inTime ? byTime : gravestFirst), whole: tallyLine(whole, 0, null), overlaps }
}

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
