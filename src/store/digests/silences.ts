import { sql } from 'kysely'
import { namingOf } from '../../core/actor/naming.ts'
import type { Silence } from '../../core/digest/material.ts'
import { fold } from '../../core/fold.ts'
import { type Day, dayNumber, dayOf } from '../../core/when.ts'
import { deskActors } from '../actors/desk-actors.ts'
import type { Scope } from '../scope.ts'
import { matching } from '../search/matching.ts'
import type { Resolved } from '../search/resolve-query.ts'

/** Silence is told of when it has lasted so many days, and not on the days between. */
const SILENT_DAYS: readonly number[] = [30, 60, 90, 180]
/** Whoever had so many events in the half year before is missed. */
const ACTIVE_DAYS = 180
const ACTIVE_EVENTS = 3
/** What may have happened over more days than this says nothing of a province's last event. */
const LONGEST_DAYS = 7

interface Row {
  readonly actor: string
  readonly admin1: string
  readonly country: string
  readonly last: number
  readonly events: number
}

/** Parties that did something in a province, and have not been logged there for just so long. All names of one party are one. */
export async function silences(scope: Scope, resolved: Resolved, day: Day): Promise<Silence[]> {
  const today = dayNumber(day)
  const register = await deskActors(scope)
  const known = new Map<string, Silence & { readonly on: number }>()
  for (const row of await active(scope, resolved, today - Math.max(...SILENT_DAYS) - ACTIVE_DAYS, today)) {
    const theatre = row.country === '' ? [] : [row.country]
    const naming = namingOf(register, row.actor, { on: dayOf(row.last), theatre }, fold(row.actor))
    const key = JSON.stringify([naming?.key ?? fold(row.actor), fold(row.admin1), row.country])
    const before = known.get(key)
    const on = Math.max(before?.on ?? 0, row.last)
    const actor = naming?.name ?? row.actor
    known.set(key, { actor, admin1: row.admin1, country: theatre[0] ?? null, on, last: dayOf(on), events: (before?.events ?? 0) + row.events })
  }
  const missed = [...known.values()].filter(({ on, events }) => events >= ACTIVE_EVENTS && SILENT_DAYS.includes(today - on))
  return missed.toSorted((a, b) => b.events - a.events).map(({ on, ...silence }) => silence)
}

/** Who did how much in which province, by name as written. */
async function active(scope: Scope, resolved: Resolved, from: number, to: number): Promise<Row[]> {
  return matching(scope, resolved)
    .innerJoin('event_actor as part', (join) => join.onRef('part.event_id', '=', 'event.id').on('part.role', '=', 'by'))
    .innerJoin('actor', 'actor.id', 'part.actor_id')
    .innerJoin('event_place as spot', 'spot.event_id', 'event.id')
    .innerJoin('place', 'place.id', 'spot.place_id')
    .where('event.day', '>=', from)
    .where('event.day', '<=', to)
    .where(sql<boolean>`event.day_last - event.day <= ${LONGEST_DAYS}`)
    .where('place.admin1', 'is not', null)
    .groupBy(['actor.id', 'place.admin1_folded', 'place.country'])
    .select(['actor.name as actor', 'place.country', sql<string>`place.admin1`.as('admin1'), sql<number>`max(event.day_last)`.as('last')])
    .select((row) => row.fn.count<number>('event.id').distinct().as('events'))
    .execute()
}
