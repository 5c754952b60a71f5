import type { DueRun, Subscription } from '../core/digest/subscription.ts'
import { type Day, shift } from '../core/when.ts'
import type { DigestStyle } from './digest.ts'
import type { DigestWish } from './findings.ts'
import { instantOf } from './schedule.ts'

/** How long a digest without one before it looks back. */
const FIRST_DAYS = { day: 1, week: 7, month: 30 } as const
/** Later than that, and it is said. */
const LATE_MS = 5 * 60_000

/** The digest of a subscription's run: all that was recorded since the one before. */
export function wishOf({ facts, last, addedAt }: Subscription, run: DueRun, now: string): DigestWish {
  const looked = new Date(Date.parse(now) - FIRST_DAYS[facts.window] * 86_400_000).toISOString()
  const began = addedAt < looked ? addedAt : looked
  // A clock that was set back gives a window that ends before it began: its instants are for print, its revisions count.
  const from = last === null ? began : last.at < now ? last.at : now
  const period = { kind: 'recorded', after: last?.seq ?? null, from, to: now } as const
  return { style: styleOf(facts), filter: facts.filter, day: run.day, period, late: isLate(run, now) ? run : null }
}

export function isLate(run: DueRun, now: string): boolean {
  return Date.parse(now) - Date.parse(run.at) > LATE_MS
}

/** What happened on some days, as it was known at the end of another; of now where that is not over. */
export function datedWish(style: DigestStyle, filter: string, days: { readonly from: Day; readonly to: Day }, known: Day | null, now: string): DigestWish {
  const end = known === null ? null : instantOf(shift(known, 1), '00:00', style.zone)
  const knownAt = end === null || end > now ? now : new Date(Date.parse(end) - 1).toISOString()
  return { style: styleOf(style), filter, day: days.to, period: { kind: 'dated', ...days, knownAt }, late: null }
}

function styleOf({ zone, window, sections, language }: DigestStyle): DigestStyle {
  return { zone, window, sections, language }
}
