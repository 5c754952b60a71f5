import { foldedName, words } from '../../core/fold.ts'
import type { Scope } from '../scope.ts'
import type { NameKind } from '../tables.ts'

/** Ids of the names that any of the given names means: those that fold to the same, else those that have all its words. */
export async function matchNames(scope: Scope, kind: NameKind, names: readonly string[]): Promise<number[]> {
  const ids = new Set<number>()
  for (const name of names) {
    const same = await scope.names(kind).where('folded', '=', foldedName(name)).where('uses', '>', 0).select('id').execute()
    for (const { id } of same.length > 0 ? same : await withWords(scope, kind, words(name))) ids.add(id)
  }
  return [...ids]
}

/** Names that have every one of the words, as whole words. */
async function withWords(scope: Scope, kind: NameKind, all: readonly string[]): Promise<{ id: number }[]> {
  if (all.length === 0) return []
  const distinct = [...new Set(all)]
  return scope
    .nameWords(kind)
    .where('word', 'in', distinct)
    .groupBy('name_id')
    .having((row) => row.fn.countAll(), '=', distinct.length)
    .select('name_id as id')
    .execute()
}
