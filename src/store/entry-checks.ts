import { keyOf } from '../core/actor/actor-register.ts'
import { checkActor } from '../core/actor/check-actor.ts'
import type { EntryFacts, Register } from '../core/entry.ts'
import { checkPlace } from '../core/place/check-place.ts'
import { checkSource } from '../core/source/check-source.ts'
import { deskActors } from './actors/desk-actors.ts'
import { loadEntries } from './load-entries.ts'
import type { Scope } from './scope.ts'

/** Checks an entry against the others of its register. Throws Refusal. */
export type EntryCheck<R extends Register> = (scope: Scope, facts: EntryFacts[R], no: number | null) => Promise<void>

/** Checked in the transaction that writes, whether an entry is added, edited, restored, or brought back by an undo. */
export const entryChecks: { readonly [R in Register]?: EntryCheck<R> } = {
  // Shared names are allowed here: whoever gave them was asked.
  actor: async (scope, facts, no) => checkActor(await deskActors(scope), { key: no === null ? null : keyOf(no, facts), facts, shared: true }),
  place: async (scope, facts, no) => checkPlace(await loadEntries(scope, 'place', null), facts, no),
  source: async (scope, facts, no) => checkSource(await loadEntries(scope, 'source', null), facts, no),
}
