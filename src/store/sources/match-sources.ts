import type { Scope } from '../scope.ts'
import { matchNames } from '../search/match-names.ts'
import { deskSources } from './desk-sources.ts'

/** Ids of the names that mean any of the given sources: all spellings of those that the desk knows. */
export async function matchSources(scope: Scope, names: readonly string[]): Promise<number[]> {
  const book = await deskSources(scope)
  const ids = new Set<number>()
  for (const name of names) {
    const known = book.find(name)
    const spellings = known === null ? [name] : [known.name, ...known.spellings]
    for (const id of matchNames(scope, 'source', spellings)) ids.add(id)
  }
  return [...ids]
}
