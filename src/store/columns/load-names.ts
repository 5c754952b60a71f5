import type { Scope } from '../scope.ts'
import { codeFor, type Names, type Registry, unread } from './registry.ts'

/** Reads the names that are new since the last reading, if the registry has met any of them. */
export async function loadNames(scope: Scope, registry: Registry): Promise<void> {
  for (const kind of ['actor', 'source'] as const) {
    const names = registry[`${kind}s`]
    if (!unread(names)) continue
    for (const { id, name } of await scope.names(kind).where('id', '>', lastRead(names)).select(['id', 'name']).execute()) put(names, id, name)
  }
  for (const grade of registry.grades.codes.keys()) put(registry.grades, grade, grade)
  if (!unread(registry.places)) return
  const places = scope
    .places()
    .where('id', '>', lastRead(registry.places))
    .select(['id', 'name', 'folded', 'admin1', 'admin1_folded as admin1Folded', 'country'])
  for (const { id, ...place } of await places.execute()) put(registry.places, id, place)
  registry.placeLines.clear()
}

/** Ids only grow, and a name never changes. */
function lastRead({ codes, byCode }: Names<number, unknown>): number {
  let last = 0
  for (const [id, code] of codes) if (code < byCode.length) last = Math.max(last, id)
  return last
}

function put<Id, Name>(names: Names<Id, Name>, id: Id, name: Name): void {
  names.byCode[codeFor(names, id)] = name
}
