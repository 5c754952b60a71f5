import type { Correction, Period, Silence } from '../core/digest/material.ts'
import type { DigestFigure } from '../core/digest/run.ts'
import type { DueRun, SubscriptionFacts } from '../core/digest/subscription.ts'
import type { Entry } from '../core/entry.ts'
import type { Event } from '../core/event.ts'
import type { Day } from '../core/when.ts'
import { localTime } from './schedule.ts'
import type { Trend } from './trend.ts'

/** How a digest is made and printed. */
export type DigestStyle = Pick<SubscriptionFacts, 'zone' | 'window' | 'sections' | 'language'>

/** What a digest is of: what was recorded between two instants, or what happened on some days as it was known at an instant. */
export type Covered = { readonly kind: 'recorded'; readonly from: string; readonly to: string } | { readonly kind: 'dated'; readonly knownAt: string }

/** Everything that a digest tells, before it is put into words. */
export interface Digest {
  readonly style: DigestStyle
  readonly covered: Covered
  /** The local days that it is about. */
  readonly days: { readonly from: Day; readonly to: Day }
  /** What was asked for, in words; null for everything. */
  readonly echo: string | null
  /** When it should have come, where it comes late. */
  readonly late: DueRun | null
  /** Of these days; the gravest first. */
  readonly events: readonly Event[]
  /** That have no date: they are in no figure, which would make them of these days. */
  readonly undated: readonly Event[]
  /** Of days that earlier digests were about. */
  readonly arrivals: readonly Event[]
  /** That no source confirms: they are in no figure. */
  readonly unconfirmed: readonly Event[]
  /** Numbers of those that are tagged as background or forecast: they are told of nowhere. */
  readonly aside: readonly number[]
  /** How many more there are than were read. */
  readonly beyond: number
  readonly figures: readonly DigestFigure[]
  /** The same of the time before; null where nothing is compared. */
  readonly before: { readonly events: number; readonly figures: readonly DigestFigure[] } | null
  readonly corrections: readonly Correction[]
  readonly totals: readonly Entry<'total'>[]
  readonly trends: readonly Trend[]
  /** Sources that had so many events in the days before, and none now. */
  readonly missing: readonly { readonly source: string; readonly events: number }[]
  readonly silences: readonly Silence[]
}

/** The local days that a digest of a period is about. */
export function daysOf(period: Period, { zone }: Pick<DigestStyle, 'zone'>): Digest['days'] {
  if (period.kind === 'dated') return { from: period.from, to: period.to }
  return { from: localTime(period.from, zone).day, to: localTime(period.to, zone).day }
}

/** All that somebody stands behind, whenever it was. */
export function confirmed({ events, undated, arrivals }: Digest): readonly Event[] {
  return [...events, ...undated, ...arrivals]
}
