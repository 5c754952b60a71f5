import { keyOf } from '../core/actor/actor-register.ts'
import { checkActor } from '../core/actor/check-actor.ts'
import type { EntryFacts, Register } from '../core/entry.ts'
import { checkPlace } from '../core/place/check-place.ts'
import { checkSource } from '../core/source/check-source.ts'
import { deskActors } from './actors/desk-actors.ts'
import { loadEntries } from './load-entries.ts'
import type { Scope } from './scope.ts'

/** What has to hold between an entry that is to stand and the others of its register. Throws Refusal. */
export type EntryCheck<R extends Register> = (scope: Scope, facts: EntryFacts[R], no: number | null) => Promise<void>

/** Asked in the transaction that writes, whatever wrote: an addition, an edit, a restoring, an undo. */
export const entryChecks: { readonly [R in Register]?: EntryCheck<R> } = {
  // Names that others bear too are let be: they were shared knowingly when they were given.
  actor: async (scope, facts, no) => checkActor(await deskActors(scope), { key: no === null ? null : keyOf(no, facts), facts, shared: true }),
  place: async (scope, facts, no) => checkPlace(await loadEntries(scope, 'place', null), facts, no),
  source: async (scope, facts, no) => checkSource(await loadEntries(scope, 'source', null), facts, no),
}
