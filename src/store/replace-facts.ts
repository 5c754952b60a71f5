import type { Event, Facts } from '../core/event.ts'
import { deskActors } from './actors/desk-actors.ts'
import { filedUnder, nameParties } from './actors/name-parties.ts'
import { derivedColumns } from './derived-columns.ts'
import { rowId } from './id-list.ts'
import { factColumns } from './log-event.ts'
import { type NameRegistry, nameRegistry } from './name-registry.ts'
import type { Scope } from './scope.ts'
import { writeParts } from './write-parts.ts'

/** Replaces the facts of an event, and all rows that follow from them. The caller writes the history. */
export async function replaceFacts(scope: Scope, { no, loggedAt }: Pick<Event, 'no' | 'loggedAt'>, facts: Facts): Promise<void> {
  const id = scope.id(no)
  const names = nameRegistry(scope)
  const register = await deskActors(scope)
  const named = nameParties(register, facts)
  const derived = derivedColumns(facts, loggedAt, named)
  await releaseNames(scope, names, id)
  await clearParts(scope, id)
  await scope.db
    .updateTable('event')
    .set({ ...factColumns(facts), ...derived })
    .where('id', '=', id)
    .execute()
  writeParts(scope, names, { id, day: derived.day, filed: filedUnder(register, named) }, facts)
  names.save()
}

/** Takes back the uses that `writeParts` counted. */
async function releaseNames(scope: Scope, names: NameRegistry, id: number): Promise<void> {
  const places = await scope.eventPlaces().where('event_id', '=', id).select('place_id').execute()
  const actors = await scope.eventActors().where('event_id', '=', id).select('actor_id').execute()
  const claims = await scope.claims().where('event_id', '=', id).select('side_id').execute()
  const reports = await scope.reports().where('event_id', '=', id).select(['publisher_id', 'origin_id', 'said_by_id']).execute()
  const controls = await scope.eventControls().where('event_id', '=', id).select(['place_id', 'actor_id']).execute()
  const labels = await scope.labels().where('event_id', '=', id).select(['what', 'name_id']).execute()
  for (const { what, name_id } of labels) names.release(what, name_id)
  for (const { place_id } of [...places, ...controls]) names.release('place', place_id)
  for (const { actor_id } of [...actors, ...controls]) names.release('actor', actor_id)
  for (const { side_id } of claims) if (side_id !== null) names.release('actor', side_id)
  for (const report of reports) {
    for (const source of [report.publisher_id, report.origin_id, report.said_by_id]) if (source !== null) names.release('source', source)
  }
}

async function clearParts({ db }: Scope, id: number): Promise<void> {
  for (const table of ['event_place', 'event_actor', 'report', 'claim', 'label', 'event_control'] as const)
    await db.deleteFrom(table).where('event_id', '=', id).execute()
  await db.deleteFrom('event_text').where('rowid', '=', rowId(id)).execute()
}
