import { Temporal } from 'temporal-polyfill'
import type { DueRun, SubscriptionFacts } from '../core/digest/subscription.ts'
import type { Day } from '../core/when.ts'
import { weekday } from '../core/when.ts'

/** When a subscription runs: wall-clock time, zone, and which days. */
export type Timing = Pick<SubscriptionFacts, 'at' | 'zone' | 'window' | 'days'>

/** A missed run is still posted so long after it was due; the day is half over then. */
const CATCH_UP_MS = 6 * 3_600_000
/** So many missed runs are looked back at; who was away for longer reads of it once. */
const LOOKED_BACK_DAYS = 40
/** No schedule has a longer pause: a monthly one. */
const LONGEST_PAUSE_DAYS = 70

/**
 * The instant of a local time on a local day, ISO. A time that the clocks skip is the first instant after, one that they show
 * twice the first of the two. Null where the zone has no such day, as Apia had no 30 December 2011.
 */
export function instantOf(day: Day, at: string, zone: string): string | null {
  const date = Temporal.PlainDate.from(day)
  if (!date.toZonedDateTime(zone).toPlainDate().equals(date)) return null
  const plain = date.toPlainDateTime(Temporal.PlainTime.from(at))
  const earlier = plain.toZonedDateTime(zone, { disambiguation: 'earlier' })
  if (earlier.toPlainDateTime().equals(plain)) return iso(earlier)
  const change = earlier.getTimeZoneTransition('next')
  return iso(change ?? earlier)
}

/** The local day and wall-clock time `07:00` of an instant. */
export function localTime(instant: string, zone: string): { readonly day: Day; readonly clock: string } {
  const local = Temporal.Instant.from(instant).toZonedDateTimeISO(zone)
  return { day: local.toPlainDate().toString(), clock: local.toPlainTime().toString().slice(0, 5) }
}

/** The first run after an instant, and after a local day where one has run already. */
export function nextRun(timing: Timing, after: string, ranOn: Day | null = null): DueRun {
  const today = Temporal.PlainDate.from(localTime(after, timing.zone).day)
  for (let ahead = -1; ahead <= LONGEST_PAUSE_DAYS; ahead++) {
    const day = today.add({ days: ahead }).toString()
    if (!isRunDay(timing, day) || (ranOn !== null && day <= ranOn)) continue
    const at = instantOf(day, timing.at, timing.zone)
    if (at !== null && at > after) return { day, at }
  }
  // Every schedule has a day within the pause; a run that lies further ahead than that was made by a clock that was wrong.
  return nextRun(timing, after)
}

/** What to do of what is due at an instant. */
export interface CatchUp {
  /** The latest run, where it is not too late for it. */
  readonly run: DueRun | null
  /** Runs that are posted no more. */
  readonly skipped: readonly DueRun[]
  readonly next: DueRun
}

/** The latest run that was missed is still posted within some hours; those before it are skipped. */
export function catchUp(timing: Timing, due: DueRun, now: string): CatchUp {
  const missed = missedRuns(timing, due, now)
  const latest = missed.at(-1)
  const next = nextRun(timing, now, latest?.day ?? null)
  if (latest === undefined) return { run: null, skipped: [], next: due }
  const inTime = Date.parse(now) - Date.parse(latest.at) <= CATCH_UP_MS
  return inTime ? { run: latest, skipped: missed.slice(0, -1), next } : { run: null, skipped: missed, next }
}

function missedRuns(timing: Timing, due: DueRun, now: string): DueRun[] {
  const earliest = new Date(Date.parse(now) - LOOKED_BACK_DAYS * 86_400_000).toISOString()
  const missed: DueRun[] = []
  let run = due.at < earliest ? nextRun(timing, earliest) : due
  while (run.at <= now) {
    missed.push(run)
    run = nextRun(timing, run.at, run.day)
  }
  return missed
}

function isRunDay({ window, days }: Timing, day: Day): boolean {
  if (window === 'month') return day.endsWith('-01')
  return days.includes(weekday(day))
}

function iso(time: Temporal.ZonedDateTime): string {
  return new Date(time.epochMilliseconds).toISOString()
}
