import { type Mark, STEPS, type Step } from '../../../core/sketch.ts'
import { type Day, dayNumber, dayOf, weekday } from '../../../core/when.ts'

/** One bar of a chart over time. */
export interface Bin {
  readonly first: Day
  /** `13 Jun`, `Jun 2018`, `2018`. */
  readonly label: string
  readonly marks: Mark[]
}

/** The bars of some events, without a gap, and the events that are in none of them. */
export interface Binned {
  readonly each: Step
  readonly bins: readonly Bin[]
  readonly left: readonly Mark[]
}

/** More bars than this are too thin to read on a phone: a longer step is taken. */
const MOST_BINS = 60

/** Puts events into the step that was asked for, or into the shortest that gives few enough bars. What has no date, or may have been in two bars, is left. */
export function binned(marks: readonly Mark[], asked: Step | null, week: number, language: string): Binned | null {
  const days = marks.flatMap(({ start, end }) => (start === null || end === null ? [] : [dayNumber(start), dayNumber(end)]))
  if (days.length === 0) return null
  const [from, to] = within(days)
  const each = STEPS.slice(STEPS.indexOf(asked ?? 'day')).find((step) => countBins(step, from, to) <= MOST_BINS) ?? 'year'
  const bins = emptyBins(each, from, to, week, language)
  const at = new Map(bins.map((bin) => [bin.first, bin]))
  const left: Mark[] = []
  for (const mark of marks) {
    const [first, last] = [mark.start, mark.end].map((day) => (day === null ? null : dayOf(startOf(dayNumber(day), each, week))))
    const bin = first === last && first !== null && first !== undefined ? at.get(first) : undefined
    if (bin === undefined) left.push(mark)
    else bin.marks.push(mark)
  }
  return { each, bins, left }
}

/** From the first day to the last; of more years than there can be bars, those around the middle event: a slip in one date hides no others. */
function within(days: readonly number[]): [from: number, to: number] {
  const sorted = days.toSorted((one, other) => one - other)
  const [from = 0, middle = 0, to = 0] = [sorted[0], sorted[Math.floor((sorted.length - 1) / 2)], sorted.at(-1)]
  const half = ((MOST_BINS - 2) / 2) * DAYS.year
  return to - from <= 2 * half ? [from, to] : [Math.floor(Math.max(from, middle - half)), Math.floor(Math.min(to, middle + half))]
}

const DAYS: Readonly<Record<Step, number>> = { day: 1, week: 7, month: 30.4, year: 365.2 }

function countBins(step: Step, from: number, to: number): number {
  return (to - from) / DAYS[step] + 1
}

function emptyBins(each: Step, from: number, to: number, week: number, language: string): Bin[] {
  const bins: Bin[] = []
  for (let at = startOf(from, each, week); at <= to; at = startOf(at + Math.ceil(DAYS[each]) + (each === 'day' || each === 'week' ? 0 : 2), each, week)) {
    bins.push({ first: dayOf(at), label: labelOf(dayOf(at), each, language), marks: [] })
  }
  return bins
}

/** The first day of the step that a day is in; weeks begin on `week`, an ISO weekday. */
function startOf(day: number, each: Step, week: number): number {
  if (each === 'day') return day
  if (each === 'week') return day - ((weekday(dayOf(day)) - week + 7) % 7)
  const name = dayOf(day)
  return dayNumber(each === 'month' ? `${name.slice(0, 7)}-01` : `${name.slice(0, 4)}-01-01`)
}

const PARTS: Readonly<Record<Step, Intl.DateTimeFormatOptions>> = {
  day: { day: 'numeric', month: 'short' },
  week: { day: 'numeric', month: 'short' },
  month: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
}

function labelOf(first: Day, each: Step, language: string): string {
  return new Intl.DateTimeFormat(language, { ...PARTS[each], timeZone: 'UTC', calendar: 'gregory' }).format(new Date(`${first}T12:00:00Z`))
}
