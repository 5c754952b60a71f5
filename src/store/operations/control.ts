import { type ActorRegister, identityOf } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { meaning } from '../../core/actor/meaning.ts'
import { namingOf } from '../../core/actor/naming.ts'
import type { HoldingTold } from '../../core/control/saying.ts'
import type { Entry } from '../../core/entry.ts'
import { fold, foldedName } from '../../core/fold.ts'
import { EVERYTHING } from '../../core/query.ts'
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

/** Events that tell of the control of a place, or of what a holder has: live ones and parts of live ones; the statements that stand; who is meant. */
export const control: Operation<'control'> = {
  name: 'control',
  lane: 'read',
  run: async (scope, { place, refs, holder }) => {
    const places = place === null ? null : await withSamePlaces(scope, await matchNames(scope, 'place', [place]), refs)
    const holders = holder === null ? null : (await matchActors(scope, [holder], EVERYTHING)).ids
    const register = await deskActors(scope)
    const ids = await eventIds(scope, places, holders)
    const events = await loadEvents(scope, ids.slice(0, MOST))
    return {
      places: places === null ? [] : await placeNames(scope, places),
      around: places === null ? [] : await provinces(scope, places),
      parties: holder === null ? [] : partiesMeant(register, holder),
      complete: ids.length <= MOST,
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

async function placeNames(scope: Scope, ids: readonly number[]): Promise<string[]> {
  const rows = await scope.places().where('id', 'in', idList(ids)).select('name').execute()
  return [...new Map(rows.map(({ name }) => [fold(name), name])).values()]
}

async function provinces(scope: Scope, ids: readonly number[]): Promise<string[]> {
  const rows = await scope.places().where('id', 'in', idList(ids)).where('admin1', 'is not', null).select('admin1').distinct().execute()
  return rows.flatMap(({ admin1 }) => admin1 ?? [])
}

/** One more than are read: the latest first, the undated last. Null takes any place, or any holder. What became part of another event still says what it said of control. */
async function eventIds(scope: Scope, places: readonly number[] | null, holders: readonly number[] | null): Promise<number[]> {
  const told = scope
    .eventControls()
    .innerJoin('event', 'event.id', 'event_control.event_id')
    .where((event) => event.or([event('event.status', '=', 'live'), event('event.merged_into', 'is not', null)]))
  const there = places === null ? told : told.where('event_control.place_id', 'in', idList(places))
  const theirs = holders === null ? there : there.where('event_control.actor_id', 'in', idList(holders))
  const rows = await theirs
    .select(['event.id', 'event.day'])
    .distinct()
    .orderBy('event.day', (day) => day.desc().nullsLast())
    .orderBy('event.id', 'desc')
    .limit(MOST + 1)
    .execute()
  return rows.map(({ id }) => id)
}
