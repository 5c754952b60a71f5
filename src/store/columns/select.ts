import type { Query } from '../../core/query.ts'
import { dayNumber } from '../../core/when.ts'
import { OUTCOME_CODES, ROLE_CODES, TYPE_CODES } from './codes.ts'
import { type Columns, LIVE, NO_DAY, REPLACED, RETRACTED } from './columns.ts'

/** What a query's words come to: the codes that it means, null where it does not ask; and lists of event numbers where the columns cannot tell. */
export interface Meant {
  readonly actor: readonly number[] | null
  readonly by: readonly number[] | null
  readonly on: readonly number[] | null
  readonly place: readonly number[] | null
  readonly near: readonly number[] | null
  readonly source: readonly number[] | null
  readonly grade: readonly number[] | null
  readonly only: readonly (readonly number[])[]
}

/** Takes from a selection what does not answer one key of a query. */
type Narrow = (selected: Uint8Array) => void

/** The events that answer a query: 1 or 0 by row of events. */
export function select(columns: Columns, query: Query, meant: Meant): Uint8Array {
  const selected = ofStatus(columns, query.status)
  for (const narrow of [...ownKeys(columns, query), ...partKeys(columns, meant)]) narrow?.(selected)
  return selected
}

function ofStatus({ events }: Columns, wanted: Query['status']): Uint8Array {
  const { status } = events.columns
  const selected = new Uint8Array(events.length)
  const code = wanted === 'live' ? LIVE : RETRACTED
  for (let row = 0; row < selected.length; row++) selected[row] = Number(wanted === 'all' ? status[row] !== REPLACED : status[row] === code)
  return selected
}

/** What the cells of an event answer. */
function ownKeys({ events }: Columns, { losses, types, outcome, least, from, to }: Query): (Narrow | null)[] {
  const { stated, killed, wounded, ...cells } = events.columns
  return [
    losses === null ? null : keep((row) => (stated[row] === 1) === (losses === 'stated')),
    from === null && to === null ? null : within(events.columns, from === null ? null : dayNumber(from), to === null ? null : dayNumber(to)),
    types.length === 0
      ? null
      : oneOf(
          cells.type,
          types.map((type) => TYPE_CODES.get(type) ?? 0),
        ),
    outcome.length === 0
      ? null
      : oneOf(
          cells.outcome,
          outcome.map((word) => OUTCOME_CODES.get(word) ?? 0),
        ),
    atLeast(killed, least.killed),
    atLeast(wounded, least.wounded),
  ]
}

/** What its places, actors and reports answer, or the database for it. */
function partKeys({ events, actors, places, sources }: Columns, meant: Meant): (Narrow | null)[] {
  const { actor, role } = actors.columns
  const { publisher, origin, saidBy, grade } = sources.columns
  const inRole = (name: string) => (codes: Flags) => (part: number) => role[part] === ROLE_CODES.get(name) && codes.has(actor[part])
  const inPlace = (codes: Flags) => (part: number) => codes.has(places.columns.place[part])
  return [
    ...meant.only.map((numbers) => oneOf(events.columns.no, numbers)),
    anyPart(places, meant.place, inPlace),
    anyPart(places, meant.near, inPlace),
    anyPart(actors, meant.actor, (codes) => (part) => codes.has(actor[part])),
    anyPart(actors, meant.by, inRole('by')),
    anyPart(actors, meant.on, inRole('on')),
    anyPart(sources, meant.source, (codes) => (part) => codes.has(publisher[part]) || codes.has(origin[part]) || codes.has(saidBy[part])),
    anyPart(sources, meant.grade, (codes) => (part) => codes.has(grade[part])),
  ]
}

function keep(test: (row: number) => boolean): Narrow {
  return (selected) => {
    for (let row = 0; row < selected.length; row++) if (selected[row] === 1 && !test(row)) selected[row] = 0
  }
}

/** What may have happened between two days. An event whose date is unknown is left out. */
function within({ day, dayLast }: Columns['events']['columns'], from: number | null, to: number | null): Narrow {
  const first = from ?? NO_DAY
  const last = to ?? Number.POSITIVE_INFINITY
  return keep((row) => day[row] !== NO_DAY && (dayLast[row] as number) >= first && (day[row] as number) <= last)
}

function atLeast(losses: ArrayLike<number>, least: number | undefined): Narrow | null {
  return least === undefined ? null : keep((row) => (losses[row] as number) >= least)
}

function oneOf(column: ArrayLike<number>, values: readonly number[]): Narrow {
  const wanted = makeFlags(values)
  return keep((row) => wanted.has(column[row]))
}

/** Events of which a part passes. */
function anyPart(
  parts: Columns['actors' | 'places' | 'sources'],
  values: readonly number[] | null,
  passing: (codes: Flags) => (part: number) => boolean,
): Narrow | null {
  if (values === null) return null
  return (selected) => {
    const passes = passing(makeFlags(values))
    const { event } = parts.columns
    const passed = new Uint8Array(selected.length)
    for (let part = 0; part < parts.length; part++) if (passes(part)) passed[event[part] as number] = 1
    for (let row = 0; row < selected.length; row++) selected[row] = (selected[row] as number) & (passed[row] as number)
  }
}

/** Whole numbers that are asked for a million times: a flag each, where a set would hash. */
interface Flags {
  has(value: number | undefined): boolean
}

function makeFlags(values: readonly number[]): Flags {
  const flags = new Uint8Array(values.reduce((most, value) => Math.max(most, value), 0) + 1)
  for (const value of values) flags[value] = 1
  return { has: (value) => flags[value as number] === 1 }
}
