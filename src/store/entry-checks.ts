import type { EntryFacts, Register } from '../core/entry.ts'
import { checkPlace } from '../core/place/check-place.ts'
import { checkSource } from '../core/source/check-source.ts'
import { loadEntries } from './load-entries.ts'
import type { Scope } from './scope.ts'

/** What has to hold between an entry that is to stand and the others of its register. Throws Refusal. */
type EntryCheck<R extends Register> = (scope: Scope, facts: EntryFacts[R], no: number | null) => Promise<void>

/** Asked in the transaction that writes, whatever wrote: an addition, an edit, a restoring, an undo. */
export const entryChecks: { readonly [R in Register]?: EntryCheck<R> } = {
  place: async (scope, facts, no) => checkPlace(await loadEntries(scope, 'place', null), facts, no),
  source: async (scope, facts, no) => checkSource(await loadEntries(scope, 'source', null), facts, no),
}
