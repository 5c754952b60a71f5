import { type SourceBook, sourceBook } from '../../core/source/book.ts'
import { standing } from '../../core/source/standing.ts'
import { keptQuery } from '../kept-query.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'

/** A desk's book of sources, and the last revision that it knows of; 0 while the desk has no entries. */
interface DeskSources {
  readonly book: SourceBook
  readonly seq: number
}

/** How many desks' books a worker keeps; those that were asked for last. */
const KEPT_DESKS = 20

const kept = new Map<number, DeskSources>()
const EMPTY: DeskSources = { book: sourceBook([]), seq: 0 }

/** Reads anew what is asked for next. */
export function forgetSources(): void {
  kept.clear()
}

/** The desk's sources as of this transaction. */
export async function deskSources(scope: Scope): Promise<DeskSources> {
  const seq = newestSource(scope)[0]?.seq ?? 0
  if (seq === 0) return EMPTY
  const known = kept.get(scope.desk)
  const sources = known?.seq === seq ? known : { book: await readBook(scope), seq }
  kept.delete(scope.desk)
  kept.set(scope.desk, sources)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest)
  return sources
}

async function readBook(scope: Scope): Promise<SourceBook> {
  const entries = await loadEntries(scope, 'source', null)
  return sourceBook(standing(entries.filter(({ status }) => status === 'live')))
}

const newestSource = keptQuery((scope) => scope.entries('source').select((entry) => entry.fn.max<number | null>('entry.seq').as('seq')))
