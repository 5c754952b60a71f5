import { sql } from 'kysely'
import type { Scope } from '../scope.ts'
import type { NameKind, Tables } from '../tables.ts'
import { codeFor, type Names, type Registry } from './registry.ts'

/** Reads the desk's names that are new since the last reading, whether an event still has them or not. */
export async function loadNames(scope: Scope, registry: Registry): Promise<void> {
  for (const kind of ['actor', 'source'] as const) {
    const names = registry[`${kind}s`]
    for (const { id, name } of await newSince(scope, kind, names.lastRead).select(['id', 'name']).execute()) put(names, id, name)
  }
  for (const grade of registry.grades.codes.keys()) registry.grades.byCode[codeFor(registry.grades, grade)] = grade
  const places = await newSince(scope, 'place', registry.places.lastRead)
    .select(['id', 'name', 'folded', 'admin1', 'admin1_folded as admin1Folded', 'country'])
    .execute()
  for (const { id, ...place } of places) put(registry.places, id, place)
  if (places.length > 0) registry.placeLines.clear()
}

/** By id alone, since the planner would rather go through all names of the desk. Actors and sources have the first columns only. */
function newSince(scope: Scope, kind: NameKind, last: number) {
  const names = sql<Tables['place']>`${sql.table(kind)}`.as<'name'>(sql`name not indexed`)
  return scope.db.selectFrom(names).where('name.desk_id', '=', scope.desk).where('name.id', '>', last)
}

function put<Name>(names: Names<number, Name>, id: number, name: Name): void {
  names.byCode[codeFor(names, id)] = name
  names.lastRead = Math.max(names.lastRead, id)
}
