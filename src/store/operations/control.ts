import { sql } from 'kysely'
import { type ActorRegister, identityOf } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { meaning } from '../../core/actor/meaning.ts'
import { namingOf } from '../../core/actor/naming.ts'
import type { HoldingTold } from '../../core/control/saying.ts'
import type { Entry } from '../../core/entry.ts'
import { fold, foldedName } from '../../core/fold.ts'
import { EVERYTHING } from '../../core/query.ts'
import type { PlaceTold } from '../../core/store.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { matchActors } from '../actors/match-actors.ts'
import { idList, textList } from '../id-list.ts'
import { loadEntries } from '../load-entries.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { matchNames } from '../search/match-names.ts'

/** More events than this that tell of one place are not read: the latest are. */
const MOST = 200

/** Events that tell of the control of places, or of what a holder has: live ones and parts of live ones; the statements that stand; who is meant. */
export const control: Operation<'control'> = {
  name: 'control',
  lane: 'read',
  run: async (scope, { places, holder }) => {
    const meant = await Promise.all(places.map(({ name, refs }) => withSamePlaces(scope, matchNames(scope, 'place', [name]), refs)))
    const holders = holder === null ? null : (await matchActors(scope, [holder], EVERYTHING)).ids
    const register = await deskActors(scope)
    const rows = await mentions(scope, places.length === 0 ? null : meant.flat(), holders)
    const latest = (places.length === 0 ? [null] : meant).map((ids) => latestOf(rows, ids))
    const events = await loadEvents(scope, [...new Set(latest.flatMap((ids) => ids.slice(0, MOST)))])
    const known = await namesOf(scope, meant.flat())
    return {
      places: meant.map((ids, at) => placeTold(known, ids, latest[at] ?? [])),
      parties: holder === null ? [] : partiesMeant(register, holder),
      events: events.toSorted((one, other) => one.no - other.no),
      holdings: (await loadEntries(scope, 'holding', null)).filter(({ status }) => status === 'live').map((entry) => told(register, entry)),
    }
  },
}

/** What tells the party of that name, its other names and its members from others. */
function partiesMeant(register: ActorRegister, name: string): string[] {
  const keys = meaning(register, name).flatMap(({ key }) => [...kin(register, key).keys()])
  return [...new Set([foldedName(name), ...keys.map((key) => identityOf(register, key))])]
}

function told(register: ActorRegister, { no, facts }: Entry<'holding'>): HoldingTold {
  const about = { on: facts.when.start ?? facts.when.end, theatre: facts.places.flatMap(({ country }) => country ?? []) }
  const names = [facts.holder, ...(facts.exceptHolder === null ? [] : [facts.exceptHolder])]
  return { no, facts, named: names.flatMap((name) => namingOf(register, name, about) ?? []) }
}

/** All that are the same place to the desk or a gazetteer, under each of its names: what is said of control has the bare name. */
async function withSamePlaces(scope: Scope, ids: readonly number[], given: readonly string[]): Promise<number[]> {
  const known = await scope.places().where('id', 'in', idList(ids)).where('ref', 'is not', null).select('ref').execute()
  const refs = [...given, ...known.flatMap(({ ref }) => ref ?? [])]
  if (refs.length === 0) return [...ids]
  const names = await scope.places().where('ref', 'in', textList(refs)).select('folded').execute()
  const same = await scope
    .places()
    .where('folded', 'in', textList(names.map(({ folded }) => folded)))
    .select('id')
    .execute()
  return [...new Set([...ids, ...same.map(({ id }) => id)])]
}

interface PlaceRow {
  readonly id: number
  readonly name: string
  readonly admin1: string | null
}

async function namesOf(scope: Scope, ids: readonly number[]): Promise<ReadonlyMap<number, PlaceRow>> {
  const rows = await scope.places().where('id', 'in', idList(ids)).select(['id', 'name', 'admin1']).execute()
  return new Map(rows.map((row) => [row.id, row]))
}

function placeTold(known: ReadonlyMap<number, PlaceRow>, ids: readonly number[], events: readonly number[]): PlaceTold {
  const rows = ids.toSorted((a, b) => a - b).flatMap((id) => known.get(id) ?? [])
  return {
    names: [...new Map(rows.map(({ name }) => [fold(name), name])).values()],
    around: [...new Set(rows.flatMap(({ admin1 }) => admin1 ?? []))],
    complete: events.length <= MOST,
  }
}

/** That an event tells of a place. */
interface Mention {
  readonly place: number
  readonly event: number
}

/** The latest events that tell of each place, one more than are read: the undated last. Null takes any place, or any holder. What became part of another event still says what it said of control. */
async function mentions(scope: Scope, places: readonly number[] | null, holders: readonly number[] | null): Promise<Mention[]> {
  const told = scope
    .eventControls()
    .innerJoin('event', 'event.id', 'event_control.event_id')
    .where((event) => event.or([event('event.status', '=', 'live'), event('event.merged_into', 'is not', null)]))
  const there = places === null ? told : told.where('event_control.place_id', 'in', idList(places))
  const theirs = holders === null ? there : there.where('event_control.actor_id', 'in', idList(holders))
  const distinct = theirs
    .select(['event.id as event', 'event.day', places === null ? sql<number>`0`.as('place') : 'event_control.place_id as place'])
    .distinct()
  const ranked = scope.db
    .selectFrom(distinct.as('told'))
    .select(['told.event', 'told.place', 'told.day'])
    .select(sql<number>`row_number() over (partition by told.place order by told.day desc nulls last, told.event desc)`.as('rank'))
  return scope.db
    .selectFrom(ranked.as('ranked'))
    .where('ranked.rank', '<=', MOST + 1)
    .orderBy('ranked.day', (day) => day.desc().nullsLast())
    .orderBy('ranked.event', 'desc')
    .select(['ranked.event', 'ranked.place'])
    .execute()
}

/** The events among them that tell of a place under any of its names; null is of all. The latest come first. */
function latestOf(rows: readonly Mention[], ids: readonly number[] | null): number[] {
  const own = ids === null ? rows : rows.filter(({ place }) => ids.includes(place))
  return [...new Set(own.map(({ event }) => event))]
}
