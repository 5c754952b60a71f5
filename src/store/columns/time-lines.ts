import { type Bucket, type Calendar, holds, lookUp, makeCalendar } from './calendar.ts'
import { type Columns, NO_DAY } from './columns.ts'
import type { Registry } from './registry.ts'
import type { Rows } from './totals.ts'

const SEVERAL = 1

/** The line of each of the rows, and what each line is called. An event that may lie in several buckets stands in none of them. */
export function timeLines(columns: Columns, registry: Registry, bucket: Bucket, week: number, rows: Rows): { of: Int32Array; labels: Calendar['labels'] } {
  const calendar = knownCalendar(columns, registry, bucket, week)
  const { first, lines, labels } = calendar
  const { day, dayLast } = columns.events.columns
  const of = new Int32Array(rows.end - rows.first)
  for (let row = rows.first; row < rows.end; row++) {
    const from = day[row] as number
    const to = dayLast[row] as number
    if (from === NO_DAY) continue
    const line = lines[from - first] || lookUp(calendar, from)
    of[row - rows.first] = from === to || line === (lines[to - first] || lookUp(calendar, to)) ? line : SEVERAL
  }
  return { of, labels }
}

function knownCalendar({ firstDay, lastDay }: Columns, { calendars }: Registry, bucket: Bucket, week: number): Calendar {
  const key = `${bucket} ${week}`
  const known = calendars.get(key)
  if (known !== undefined && holds(known, firstDay, lastDay)) return known
  const made = makeCalendar(bucket, week, firstDay, lastDay)
  calendars.set(key, made)
  return made
}
