import { foldedName, words } from '../../core/fold.ts'
import { keptQuery, type Many, type One } from '../kept-query.ts'
import { byKind } from '../name-kinds.ts'
import type { Scope } from '../scope.ts'
import type { NameKind } from '../tables.ts'

/** Ids of the names that any of the given names means: those that fold to the same, else those that have all its words. */
export function matchNames(scope: Scope, kind: NameKind, names: readonly string[]): number[] {
  const ids = new Set<number>()
  for (const name of names) {
    const same = sameName[kind](scope, foldedName(name))
    for (const { id } of same.length > 0 ? same : withWords(scope, kind, words(name))) ids.add(id)
  }
  return [...ids]
}

/** Names that have every one of the words, as whole words. */
function withWords(scope: Scope, kind: NameKind, all: readonly string[]): { id: number }[] {
  const distinct = [...new Set(all)]
  return distinct.length === 0 ? [] : allWords[kind](scope, distinct, distinct.length)
}

const sameName = byKind((kind) => keptQuery((scope, folded: One<string>) => scope.names(kind).where('folded', '=', folded).where('uses', '>', 0).select('id')))
const allWords = byKind((kind) =>
  keptQuery((scope, words: Many<string>, count: One<number>) =>
    scope
      .nameWords(kind)
      .where('word', 'in', words)
      .groupBy('name_id')
      .having((row) => row.fn.countAll(), '=', count)
      .select('name_id as id'),
  ),
)
