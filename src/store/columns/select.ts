import { EVERYTHING, type Query } from '../../core/query.ts'
import { dayNumber } from '../../core/when.ts'
import type { ActorRole } from '../tables.ts'
import { OUTCOME_CODES, ROLE_CODES, TYPE_CODES } from './codes.ts'
import { type Columns, LIVE, NO_DAY, REPLACED, RETRACTED } from './columns.ts'

/** First and last day. */
export type DaySpan = readonly [from: number, to: number]

/**
 * What the words of a query mean in the columns: lists of codes, null where the query does not ask. `only` are lists of event numbers, for what the
 * columns do not hold.
 */
export interface Meant {
  readonly actor: readonly number[] | null
  readonly by: readonly number[] | null
  readonly on: readonly number[] | null
  /** Codes of actors that count for some time only, with that time. */
  readonly terms: Readonly<Record<'actor' | 'by' | 'on', ReadonlyMap<number, readonly DaySpan[]>>>
  readonly place: readonly number[] | null
  readonly near: readonly number[] | null
  readonly source: readonly number[] | null
  readonly grade: readonly number[] | null
  readonly only: readonly (readonly number[])[]
}

/** The events that answer a query: 1 or 0 by row of events. */
export function select(columns: Columns, query: Query, meant: Meant): Uint8Array {
  const selected = ofStatus(columns, query.status)
  for (const numbers of meant.only) keepOneOf(selected, columns.events.columns.no, numbers)
  keepCells(columns, query, selected)
  keepParts(columns, meant, selected)
  return selected
}

/** The selected events that may also have happened outside of the query’s days; null where there are none. */
export function reachingOut({ events }: Columns, query: Query, selected: Uint8Array): Uint8Array | null {
  const days = daysOf(query)
  if (days === null) return null
  const [from, to] = days
  const { day, dayLast } = events.columns
  const out = new Uint8Array(selected.length)
  let any = 0
  for (let row = 0; row < out.length; row++) {
    out[row] = (selected[row] as number) & (Number((day[row] as number) < from) | Number((dayLast[row] as number) > to))
    any |= out[row] as number
  }
  return any === 0 ? null : out
}

/** Whether a query asks for every live event. */
export function asksForEverything(query: Query): boolean {
  return Object.entries(EVERYTHING).every(([key, value]) => JSON.stringify(query[key as keyof Query]) === JSON.stringify(value))
}

function ofStatus({ events }: Columns, wanted: Query['status']): Uint8Array {
  const { status } = events.columns
  const selected = new Uint8Array(events.length)
  const code = wanted === 'live' ? LIVE : RETRACTED
  for (let row = 0; row < selected.length; row++) selected[row] = Number(wanted === 'all' ? status[row] !== REPLACED : status[row] === code)
  return selected
}

/** Keeps the events whose own cells answer the query. */
function keepCells({ events }: Columns, query: Query, selected: Uint8Array): void {
  const { losses, types, outcome, least } = query
  const days = daysOf(query)
  const { stated, type, killed, wounded } = events.columns
  if (days !== null) keepWithin(selected, events.columns, days)
  if (types.length > 0)
    keepOneOf(
      selected,
      type,
      types.map((code) => TYPE_CODES.get(code) ?? 0),
    )
  if (outcome.length > 0)
    keepOneOf(
      selected,
      events.columns.outcome,
      outcome.map((word) => OUTCOME_CODES.get(word) ?? 0),
    )
  if (losses !== null) keepOneOf(selected, stated, [losses === 'stated' ? 1 : 0])
  if (least.killed !== undefined) keepAtLeast(selected, killed, least.killed)
  if (least.wounded !== undefined) keepAtLeast(selected, wounded, least.wounded)
}

/** Keeps the events of which some place, actor or report answers the query. */
function keepParts({ events, places, actors, sources }: Columns, meant: Meant, selected: Uint8Array): void {
  const { publisher, origin, saidBy, grade } = sources.columns
  keepParted(selected, places, [places.columns.place], meant.place)
  keepParted(selected, places, [places.columns.place], meant.near)
  keepActors(selected, { events, actors }, null, meant.actor, meant.terms.actor)
  keepActors(selected, { events, actors }, 'by', meant.by, meant.terms.by)
  keepActors(selected, { events, actors }, 'on', meant.on, meant.terms.on)
  keepParted(selected, sources, [publisher, origin, saidBy], meant.source)
  keepParted(selected, sources, [grade], meant.grade)
}

/** The days that a query asks for, an end that it leaves open as far off as can be; null where it asks for none. */
function daysOf({ from, to }: Query): DaySpan | null {
  if (from === null && to === null) return null
  return [from === null ? NO_DAY + 1 : dayNumber(from), to === null ? Number.MAX_SAFE_INTEGER : dayNumber(to)]
}

/** What may have happened between two days. An event whose date is unknown has not: its days come before all others. */
function keepWithin(selected: Uint8Array, { day, dayLast }: Columns['events']['columns'], [from, to]: DaySpan): void {
  for (let row = 0; row < selected.length; row++) if ((dayLast[row] as number) < from || (day[row] as number) > to) selected[row] = 0
}

function keepAtLeast(selected: Uint8Array, losses: Int32Array, least: number): void {
  for (let row = 0; row < selected.length; row++) if ((losses[row] as number) < least) selected[row] = 0
}

function keepOneOf(selected: Uint8Array, column: Uint8Array | Int32Array, values: readonly number[]): void {
  const wanted = flags(values)
  for (let row = 0; row < selected.length; row++) if (selected[row] === 1 && wanted[column[row] as number] !== 1) selected[row] = 0
}

/** Keeps the events that have a part of which a column is one of the codes. */
function keepParted(selected: Uint8Array, parts: Parts, columns: readonly Int32Array[], codes: readonly number[] | null): void {
  if (codes === null) return
  const wanted = flags(codes)
  const { event } = parts.columns
  const passed = new Uint8Array(selected.length)
  for (const column of columns) {
    for (let part = 0; part < parts.length; part++) if (wanted[column[part] as number] === 1) passed[event[part] as number] = 1
  }
  keepPassed(selected, passed)
}

/** Keeps the events in which one of the actors has the role, or with null any; who is meant for some time only, where it may have happened then. */
function keepActors(
  selected: Uint8Array,
  { events, actors }: Pick<Columns, 'events' | 'actors'>,
  role: ActorRole | null,
  codes: readonly number[] | null,
  terms: Meant['terms']['actor'],
): void {
  if (codes === null) return
  const wanted = flags(codes)
  const wantedRole = role === null ? null : ROLE_CODES.get(role)
  const { event, actor, role: roles } = actors.columns
  const passed = new Uint8Array(selected.length)
  for (let part = 0; part < actors.length; part++) {
    if (wanted[actor[part] as number] !== 1 || (wantedRole !== null && roles[part] !== wantedRole)) continue
    if (terms.size === 0 || mayBeWithin(events.columns, event[part] as number, terms.get(actor[part] as number))) passed[event[part] as number] = 1
  }
  keepPassed(selected, passed)
}

/** Whether an event may have happened in one of the spans; without spans, or without a date, it may. */
function mayBeWithin({ day, dayLast }: Columns['events']['columns'], row: number, spans: readonly DaySpan[] | undefined): boolean {
  if (spans === undefined || day[row] === NO_DAY) return true
  return spans.some(([from, to]) => (dayLast[row] as number) >= from && (day[row] as number) <= to)
}

function keepPassed(selected: Uint8Array, passed: Uint8Array): void {
  for (let row = 0; row < selected.length; row++) selected[row] = (selected[row] as number) & (passed[row] as number)
}

type Parts = Columns['actors' | 'places' | 'sources']

/** Room for as many codes as most columns have: to look beyond the end of an array takes several times as long. */
const FLAGS = 2 ** 16

/** Whole numbers that are looked up a million times: a flag each, where a set would hash. */
function flags(values: readonly number[]): Uint8Array {
  const wanted = new Uint8Array(Math.max(FLAGS, values.reduce((most, value) => Math.max(most, value), 0) + 1))
  for (const value of values) wanted[value] = 1
  return wanted
}
