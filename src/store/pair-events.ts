import { sql } from 'kysely'
import type { Event } from '../core/event.ts'
import type { Change } from '../core/revision.ts'
import type { Pair, Paired } from '../core/store.ts'
import { checkMerge, checkPart, checkTwo, reportsWith, reportsWithout } from '../core/twin/merging.ts'
import { changeEvent } from './change-event.ts'
import { insertRow } from './insert-row.ts'
import { keptQuery, type One } from './kept-query.ts'
import type { Scope } from './scope.ts'

/** What one event is to another: merged into it or not, and whether they were said to be different. */
export interface Pairing {
  readonly merged: boolean
  /** Null leaves it as it is. */
  readonly apart: boolean | null
}

type How = Pick<Pair, 'why' | 'stamp'> & { readonly action: 'merge' | 'unmerge' | 'undo'; readonly undoes?: number }

/**
 * Merges two events, parts them, or notes that they are different, as wanted. A merge or parting stands in both histories: the revision of the
 * event that takes the other in comes right before that of the other.
 */
export async function pairEvents(scope: Scope, event: Event, other: Event, wanted: Pairing, how: How): Promise<Paired> {
  checkTwo(event.no, other.no)
  const merged = event.mergedInto === other.no
  if (wanted.merged && (!merged || how.action === 'merge')) checkMerge(event, other)
  if (!wanted.merged && merged) checkPart(event, other)
  const also = await setApart(scope, event.no, other.no, wanted.apart)
  if (wanted.merged === merged && also.length === 0 && how.undoes === undefined) return { event, other }
  if (wanted.merged === merged) return { event: await changeEvent(scope, event, { ...how, facts: {}, also }), other }
  const reports = wanted.merged ? reportsWith(event, other) : reportsWithout(event, other)
  const whole = await changeEvent(scope, other, { ...how, facts: { reports }, undoes: how.undoes === undefined ? undefined : how.undoes - 1 })
  const became = wanted.merged ? ({ status: 'retracted', mergedInto: other.no } as const) : ({ status: 'live', mergedInto: null } as const)
  return { event: await changeEvent(scope, event, { ...how, ...became, facts: {}, also }), other: whole }
}

/** Notes that two events are different, or forgets it. Gives the change of the first event; none where nothing changed. */
async function setApart(scope: Scope, no: number, other: number, apart: boolean | null): Promise<Change[]> {
  const before = apartFrom(scope, no)
  if (apart === null || before.includes(other) === apart) return []
  for (const [one, from] of [
    [no, other],
    [other, no],
  ] as const) {
    if (apart) insertRow(scope, 'event_apart', { desk_id: scope.desk, no: one, other_no: from })
    else await scope.db.deleteFrom('event_apart').where('desk_id', '=', scope.desk).where('no', '=', one).where('other_no', '=', from).execute()
  }
  const after = apart ? [...before, other].toSorted((a, b) => a - b) : before.filter((one) => one !== other)
  return [{ field: 'apart', before, after }]
}

/** The numbers of the events that are part of an event. */
export async function partsOf(scope: Scope, no: number): Promise<number[]> {
  const retracted = scope.events().where('event.id', '>=', scope.first).where('event.id', '<=', scope.last).where(sql<boolean>`event.status = 'retracted'`)
  const rows = await retracted.where('merged_into', '=', no).orderBy('event.id').select('no').execute()
  return rows.map((row) => row.no)
}

/** The numbers of the events that an event was said not to be. */
export function apartFrom(scope: Scope, no: number): number[] {
  return rowsApart(scope, no).map(({ other_no }) => other_no)
}

const rowsApart = keptQuery((scope, no: One<number>) => scope.eventsApart().where('no', '=', no).orderBy('other_no').select('other_no'))
