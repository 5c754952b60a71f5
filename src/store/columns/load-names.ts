import { sql } from 'kysely'
import { deskActors } from '../actors/desk-actors.ts'
import type { Scope } from '../scope.ts'
import { deskSources, NO_SOURCES } from '../sources/desk-sources.ts'
import type { NameKind, Tables } from '../tables.ts'
import { makeActorLines, placeNames } from './actor-lines.ts'
import { codeFor, type Names, type Registry } from './registry.ts'
import { makeSourceLines, placeSources } from './source-lines.ts'

/** Reads the desk's names that are new since the last reading, whether an event still has them or not. */
export async function loadNames(scope: Scope, registry: Registry): Promise<void> {
  await loadSources(scope, registry)
  for (const grade of registry.grades.codes.keys()) registry.grades.byCode[codeFor(registry.grades, grade)] = grade
  await loadPlaces(scope, registry)
}

/** Reads the names of actors that are new, and on which line each stands: before events are read, since two names of one actor are one side in them. */
export async function loadActors(scope: Scope, registry: Registry): Promise<void> {
  for (const { id, name, folded } of await newSince(scope, 'actor', registry.actors.lastRead).select(['id', 'name', 'folded']).execute()) {
    put(registry.actors, id, name)
    registry.foldedActors[codeFor(registry.actors, id)] = folded
  }
  const register = await deskActors(scope)
  const lines = registry.actorLines?.register === register ? registry.actorLines : makeActorLines(register)
  placeNames(lines, registry.actors.byCode, registry.foldedActors)
  registry.actorLines = lines
}

/** Reads the names of sources that are new, and on which line each stands. */
async function loadSources(scope: Scope, registry: Registry): Promise<void> {
  for (const { id, name } of await newSince(scope, 'source', registry.sources.lastRead).select(['id', 'name']).execute()) put(registry.sources, id, name)
  const book = await deskSources(scope)
  if (book === NO_SOURCES) return
  if (registry.sourceLines?.book !== book) registry.sourceLines = makeSourceLines(book)
  placeSources(registry.sourceLines, registry.sources.byCode)
}

/** Places that are new, and those that were located since the last reading. */
async function loadPlaces(scope: Scope, registry: Registry): Promise<void> {
  const located = scope.places().select('id').where('seq', '>', registry.placesSeen)
  const fresh = newSince(scope, 'place', registry.places.lastRead).select('id')
  const places = await scope
    .places()
    .where('id', 'in', fresh.unionAll(located))
    .select(['id', 'name', 'folded', 'admin1', 'admin1_folded as admin1Folded', 'country', 'ref', 'seq'])
    .execute()
  for (const { id, seq, ...place } of places) {
    put(registry.places, id, place)
    registry.placesSeen = Math.max(registry.placesSeen, seq)
  }
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
