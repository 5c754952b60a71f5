import type { DigestMaterial, Period } from '../core/digest/material.ts'
import type { DueRun } from '../core/digest/subscription.ts'
import type { Entry } from '../core/entry.ts'
import type { Query } from '../core/query.ts'
import type { Desk } from '../core/store.ts'
import { type Day, shift } from '../core/when.ts'
import { type Digest, type DigestStyle, daysOf } from './digest.ts'
import { type Trend, trends } from './trend.ts'

/** How a filter is read, and which totals fall inside it: both need more than the log. */
export interface DigestReader {
  /** A filter in the keys of `find` as a query, its places looked up; and in words, null where it asks for everything. */
  query(desk: Desk, filter: string, language: string): Promise<{ readonly query: Query; readonly echo: string | null }>
  /** Of the totals of these numbers, those that fall inside a query. */
  totals(desk: Desk, query: Query, numbers: readonly number[]): Promise<Entry<'total'>[]>
}

/** What a digest is wanted of: plain JSON, so that equal wishes are seen to be equal. */
export interface DigestWish {
  readonly style: DigestStyle
  readonly filter: string
  /** The local day of the digest. */
  readonly day: Day
  readonly period: Period
  /** When it should have come, where it comes late. */
  readonly late: DueRun | null
}

/** What was read of the log for all who wish the same. */
export interface Findings extends Pick<Digest, 'echo' | 'totals' | 'trends'> {
  readonly wish: DigestWish
  readonly material: DigestMaterial
  /** Sources that told of much in the days before. */
  readonly frequent: Digest['missing']
}

/** So many events are read whole: a bulk import of more is told of by its gravest, and counted. */
const READ = 2000
const SOURCE_DAYS = 14
/** Sources with fewer events in that time are not missed. */
const SOURCE_EVENTS = 5
/** A log that has only begun has more of everything than before. */
const LEAST_BEFORE = 10
const TREND_DAYS = { day: [7, 28], week: [7, 28], month: [30, 90] } as const

/** Reads what a digest tells, all of what was recorded in one go, for any number of subscriptions; for none, of what nobody subscribed to. */
export async function readFindings(desk: Desk, reader: DigestReader, wish: DigestWish, subscriptions: readonly number[]): Promise<Findings> {
  const { style, filter, day, period } = wish
  const { query, echo } = await reader.query(desk, filter, style.language)
  const material = await desk.digestMaterial({ query, subscriptions, period, day, limit: READ })
  const recorded = period.kind === 'recorded'
  const today = daysOf(period, style).to
  return {
    wish,
    echo,
    material,
    totals: material.totals.length === 0 ? [] : await reader.totals(desk, query, material.totals),
    trends: recorded && style.sections.includes('trends') ? await partyTrends(desk, query, today, style) : [],
    frequent: recorded && style.sections.includes('coverage') ? await frequentSources(desk, query, today) : [],
  }
}

/** Parties whose events of the last whole days are more or fewer than those before. */
async function partyTrends(desk: Desk, query: Query, today: Day, { window }: DigestStyle): Promise<Trend[]> {
  const [days, daysBefore] = TREND_DAYS[window]
  const first = shift(today, -days)
  const [now, earlier] = await Promise.all([
    desk.tally({ ...query, from: first, to: shift(today, -1) }, 'actor', 1),
    desk.tally({ ...query, from: shift(first, -daysBefore), to: shift(first, -1) }, 'actor', 1),
  ])
  if (earlier.whole.events < LEAST_BEFORE) return []
  const was = new Map(earlier.lines.map(({ label, events }) => [label, events]))
  const is = new Map(now.lines.map(({ label, events }) => [label, events]))
  const parties = [...new Set([...is.keys(), ...was.keys()])].filter((label) => label !== null)
  const counts = parties.map((party) => ({ party, now: is.get(party) ?? 0, before: was.get(party) ?? 0 }))
  return trends(counts, days, daysBefore)
}

/** Sources that told of much in the days before; those of most events first. */
async function frequentSources(desk: Desk, query: Query, today: Day): Promise<Digest['missing']> {
  const { lines } = await desk.tally({ ...query, from: shift(today, -SOURCE_DAYS), to: shift(today, -1) }, 'source', 1)
  const frequent = lines.flatMap(({ label, events }) => (label !== null && events >= SOURCE_EVENTS ? [{ source: label, events }] : []))
  return frequent.toSorted((a, b) => b.events - a.events)
}
