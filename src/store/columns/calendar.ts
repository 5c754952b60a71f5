import { dayOf, weekday } from '../../core/when.ts'

/** Into what time is divided. */
export type Bucket = 'day' | 'week' | 'month'

/** The line that each day belongs to, so that a calendar is consulted once a day and not once an event. */
export interface Calendar {
  /** The day that `lines` begins with. */
  readonly first: number
  /** By days since `first`; 0 where the day was never asked for. */
  readonly lines: Int32Array
  /** By line. 0 is "date unknown", 1 is what lies in several. */
  readonly labels: (string | null)[]
  readonly name: (day: number) => string
}

/** What a day, week or month is called: its first day, or its month. They sort as time does. */
const NAMES: Readonly<Record<Bucket, (day: number, week: number) => string>> = {
  day: (day) => dayOf(day),
  week: (day, week) => dayOf(day - ((weekday(dayOf(day)) - week + 7) % 7)),
  month: (day) => dayOf(day).slice(0, 7),
}

/** Room for the days that a log goes on to, so that it needs no other calendar every day. */
const DAYS_AHEAD = 366

/** A calendar of the days from first to last and some more; `week` is the ISO number of the day a week begins on. */
export function makeCalendar(bucket: Bucket, week: number, first: number, last: number): Calendar {
  return { first, lines: new Int32Array(last - first + 1 + DAYS_AHEAD), labels: [null, `several ${bucket}s`], name: (day) => NAMES[bucket](day, week) }
}

/** Whether the calendar holds these days. */
export function holds({ first, lines }: Calendar, from: number, to: number): boolean {
  return from >= first && to < first + lines.length
}

/** Looks a day up for the first time. */
export function lookUp({ first, lines, labels, name }: Calendar, day: number): number {
  const label = name(day)
  const known = labels.lastIndexOf(label)
  const line = known > 0 ? known : labels.push(label) - 1
  lines[day - first] = line
  return line
}
