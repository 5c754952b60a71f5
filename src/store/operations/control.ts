import { fold } from '../../core/fold.ts'
import { idList } from '../id-list.ts'
import { loadEvents } from '../load-events.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'
import { matchNames } from '../search/match-names.ts'

/** More events than this that tell of one place are not read: the latest are. */
const MOST = 1000

/** Live events that tell of the control of a place, or of what a holder has, and the names of all places and parties meant. */
export const control: Operation<'control'> = {
  name: 'control',
  lane: 'read',
  run: async (scope, { place, holder }) => {
    const places = place === null ? null : await withSamePlaces(scope, await matchNames(scope, 'place', [place]))
    const holders = holder === null ? null : await matchNames(scope, 'actor', [holder])
    const ids = await eventIds(scope, places, holders)
    return {
      places: places === null ? [] : await placeNames(scope, places),
      holders: holders === null ? [] : (await scope.actors().where('id', 'in', idList(holders)).select('folded').execute()).map(({ folded }) => folded),
      events: (await loadEvents(scope, ids)).toSorted((one, other) => one.no - other.no),
    }
  },
}

/** Other names of what is the same place to the desk or a gazetteer. */
async function withSamePlaces(scope: Scope, ids: readonly number[]): Promise<number[]> {
  const known = await scope.places().where('id', 'in', idList(ids)).where('ref', 'is not', null).select('ref').execute()
  const refs = known.flatMap(({ ref }) => ref ?? [])
  if (refs.length === 0) return [...ids]
  const same = await scope.places().where('ref', 'in', refs).select('id').execute()
  return [...new Set([...ids, ...same.map(({ id }) => id)])]
}

async function placeNames(scope: Scope, ids: readonly number[]): Promise<string[]> {
  const rows = await scope.places().where('id', 'in', idList(ids)).select('name').execute()
  return [...new Map(rows.map(({ name }) => [fold(name), name])).values()]
}

/** Null takes any place, or any holder. */
async function eventIds(scope: Scope, places: readonly number[] | null, holders: readonly number[] | null): Promise<number[]> {
  const told = scope.eventControls().innerJoin('event', 'event.id', 'event_control.event_id').where('event.status', '=', 'live')
  const there = places === null ? told : told.where('event_control.place_id', 'in', idList(places))
  const theirs = holders === null ? there : there.where('event_control.actor_id', 'in', idList(holders))
  const rows = await theirs.select(['event.id', 'event.day']).distinct().orderBy('event.day', 'desc').orderBy('event.id', 'desc').limit(MOST).execute()
  return rows.map(({ id }) => id)
}
