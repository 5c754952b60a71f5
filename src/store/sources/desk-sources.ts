import { type SourceBook, sourceBook } from '../../core/source/book.ts'
import { standing } from '../../core/source/standing.ts'
import { deskCache } from '../desk-cache.ts'
import { keptQuery } from '../kept-query.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'

/** The book of a desk that has no entries. */
export const NO_SOURCES = sourceBook([])

const kept = deskCache<SourceBook>()

/** The desk's sources as of this transaction: the same book as before while nothing changed. */
export async function deskSources(scope: Scope): Promise<SourceBook> {
  const seq = newestSource(scope)[0]?.seq ?? 0
  return seq === 0 ? NO_SOURCES : kept(scope, seq, () => readBook(scope))
}

async function readBook(scope: Scope): Promise<SourceBook> {
  const entries = await loadEntries(scope, 'source', null)
  return sourceBook(standing(entries.filter(({ status }) => status === 'live')))
}

const newestSource = keptQuery((scope) => scope.entries('source').select((entry) => entry.fn.max<number | null>('entry.seq').as('seq')))
