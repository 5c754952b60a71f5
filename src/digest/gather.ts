import type { DigestMaterial, Period } from '../core/digest/material.ts'
import type { RecordedWindow } from '../core/digest/run.ts'
import type { DueRun } from '../core/digest/subscription.ts'
import type { Entry } from '../core/entry.ts'
import type { Event } from '../core/event.ts'
import { fold } from '../core/fold.ts'
import type { Query } from '../core/query.ts'
import type { Desk } from '../core/store.ts'
import { type Day, dayNumber, shift } from '../core/when.ts'
import type { Covered, Digest, DigestStyle } from './digest.ts'
import { figuresOf } from './figures.ts'
import { localTime } from './schedule.ts'
import { sortEvents } from './sort-events.ts'
import { type Trend, trends } from './trend.ts'

/** How a filter is read, and which totals fall inside it: both need more than the log. */
export interface DigestReader {
  /** A filter in the keys of `find` as a query, its places looked up; and in words, null where it asks for everything. */
  query(desk: Desk, filter: string, language: string): Promise<{ readonly query: Query; readonly echo: string | null }>
  /** Of the totals of these numbers, those that fall inside a query. */
  totals(desk: Desk, query: Query, numbers: readonly number[]): Promise<Entry<'total'>[]>
}

/** What a digest is wanted of. */
export interface DigestWish {
  readonly style: DigestStyle
  readonly filter: string
  /** Whose digests have told what; null where it is nobody's. */
  readonly subscription: number | null
  /** The local day of the digest. */
  readonly day: Day
  readonly period: Period
  /** When it should have come, where it comes late. */
  readonly late: DueRun | null
}

/** A digest before it is put into words, and what is kept of how it was made. */
export interface Gathered {
  readonly digest: Digest
  readonly window: RecordedWindow
  readonly carried: readonly number[]
  readonly corrected: readonly number[]
}

/** So many events are read whole: a bulk import of more is told of by its gravest, and counted. */
const READ = 2000
const SOURCE_DAYS = 14
/** Sources with fewer events in that time are not missed. */
const SOURCE_EVENTS = 5
/** A log that has only begun has more of everything than before. */
const LEAST_BEFORE = 10
const TREND_DAYS = { day: [7, 28], week: [7, 28], month: [30, 90] } as const

/** Reads what a digest tells, all of what was recorded in one go. */
export async function gather(desk: Desk, reader: DigestReader, { style, filter, subscription, day, period, late }: DigestWish): Promise<Gathered> {
  const { query, echo } = await reader.query(desk, filter, style.language)
  const material = await desk.digestMaterial({ query, subscription, period, day, limit: READ })
  const { days, covered } = daysOf(period, style)
  const { aside, ...sorted } = sortEvents(material.events, days.from, period.kind === 'dated' ? 'week' : style.window)
  const recorded = period.kind === 'recorded'
  const digest: Digest = {
    style,
    covered,
    days,
    echo,
    late,
    ...sorted,
    aside: aside.map(({ no }) => no),
    beyond: Math.max(0, material.numbers.length - material.events.length),
    figures: figuresOf(sorted.events),
    before: recorded ? before(material, days, style) : null,
    corrections: material.corrections,
    totals: material.totals.length === 0 ? [] : await reader.totals(desk, query, material.totals),
    trends: recorded && style.sections.includes('trends') ? await partyTrends(desk, query, days.to, style) : [],
    missing: recorded && style.sections.includes('coverage') ? await missingSources(desk, query, days.to, material.events) : [],
    silences: material.silences,
  }
  const [from, to] = recorded ? [period.from, period.to] : [days.from, days.to]
  const told = new Set(aside.map(({ no }) => no))
  return {
    digest,
    window: { after: material.after, upTo: material.upTo, from, to },
    carried: material.numbers.filter((no) => !told.has(no)),
    corrected: material.corrections.map(({ event }) => event.no),
  }
}

function daysOf(period: Period, { zone }: DigestStyle): Pick<Digest, 'days' | 'covered'> & { readonly covered: Covered } {
  if (period.kind === 'dated') return { days: period, covered: { kind: 'dated', knownAt: period.knownAt } }
  const { from, to } = period
  return { days: { from: localTime(from, zone).day, to: localTime(to, zone).day }, covered: { kind: 'recorded', from, to } }
}

/** The same of the window before, sorted as its own digest would have sorted it. */
function before({ before: events }: DigestMaterial, days: Digest['days'], { window }: DigestStyle): Digest['before'] {
  const first = shift(days.from, dayNumber(days.from) - dayNumber(days.to))
  const sorted = sortEvents(events, first, window)
  return { events: sorted.events.length, figures: figuresOf(sorted.events) }
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

/** Sources that told of much in the days before, and of nothing now. */
async function missingSources(desk: Desk, query: Query, today: Day, events: readonly Event[]): Promise<Digest['missing']> {
  const { lines } = await desk.tally({ ...query, from: shift(today, -SOURCE_DAYS), to: shift(today, -1) }, 'source', 1)
  const heard = new Set(events.flatMap(({ facts, voices }) => [...facts.reports.flatMap(namesOf), ...voices.flatMap(namesOf)]))
  const missed = lines.flatMap(({ label, events: had }) =>
    label !== null && had >= SOURCE_EVENTS && !heard.has(fold(label)) ? [{ source: label, events: had }] : [],
  )
  return missed.toSorted((a, b) => b.events - a.events)
}

function namesOf({ publisher, origin, saidBy = null }: { publisher: string | null; origin: string | null; saidBy?: string | null }): string[] {
  return [publisher, origin, saidBy].flatMap((name) => (name === null ? [] : [fold(name)]))
}
