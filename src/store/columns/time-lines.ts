import { dayNumber, dayOf, weekday } from '../../core/when.ts'
import { type Columns, NO_DAY } from './columns.ts'

const FIRST_DAY = dayNumber('0000-01-01')
const DAYS = dayNumber('9999-12-31') - FIRST_DAY + 1
/** Line 0 is "date unknown". */
const SEVERAL = 1

/** What the day, week or month of a day is called: its first day, or its month. They sort as time does. */
const BUCKETS = {
  day: (day: number): string => dayOf(day),
  week: (day: number, week: number): string => dayOf(day - ((weekday(dayOf(day)) - week + 7) % 7)),
  month: (day: number): string => dayOf(day).slice(0, 7),
} as const

/** The line of each row of events, and what each line is called. An event that may lie in several buckets stands in none of them. */
export function timeLines({ events }: Columns, by: keyof typeof BUCKETS, week: number): { of: Int32Array; labels: (string | null)[] } {
  const { day, dayLast } = events.columns
  const { bucket, labels } = buckets(by, week)
  const of = new Int32Array(events.length)
  for (let row = 1; row < events.length; row++) {
    const first = day[row] as number
    if (first === NO_DAY) continue
    const last = dayLast[row] as number
    const line = bucket(first)
    of[row] = last === first || bucket(last) === line ? line : SEVERAL
  }
  return { of, labels }
}

/** Looks each day up in the calendar once, however many events it has. */
function buckets(by: keyof typeof BUCKETS, week: number): { bucket(day: number): number; labels: (string | null)[] } {
  const labels: (string | null)[] = [null, `several ${by}s`]
  const lines = new Map<string, number>()
  const known = new Int32Array(DAYS)
  const bucket = (day: number): number => {
    const found = known[day - FIRST_DAY] as number
    if (found !== 0) return found
    const label = BUCKETS[by](day, week)
    const line = lines.get(label) ?? labels.push(label) - 1
    lines.set(label, line)
    known[day - FIRST_DAY] = line
    return line
  }
  return { bucket, labels }
}
