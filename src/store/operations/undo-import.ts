import { type ActorRegister, keyOf } from '../../core/actor/actor-register.ts'
import { stoodBefore } from '../../core/revision.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { refileEvents } from '../actors/refile-events.ts'
import { loadEntries } from '../load-entries.ts'
import type { Operation } from '../operation.ts'
import { ownChanges, undone } from '../own-changes.ts'
import { readRevisions } from '../read-revisions.ts'
import type { Scope } from '../scope.ts'
import { takeNumbers } from '../take-numbers.ts'
import { writeEntry } from './save-entry.ts'

/** What is taken back was allowed before it was added; nothing is given that could contradict the register. */
const CHECKED = null

/** Takes back an import whole, but for what others have built on: each change of it is undone in the history of its actor. */
export const undoImport: Operation<'undoImport'> = {
  name: 'undoImport',
  lane: 'write',
  run: async (scope, imported, stamp) => {
    takeNumbers(scope, 0, 0) // two that take back the same import stand in line
    const register = await deskActors(scope)
    const own = await ownChanges(scope, stamp.by.key)
    const changes = own === null ? [] : await readRevisions(own.where('imported', '=', imported).orderBy('seq', 'desc'))
    const since = await changedSince(scope, imported)
    const entries = new Map((await loadEntries(scope, 'actor', null)).map((entry) => [entry.no, entry]))
    for (const { seq, no, ...change } of changes) {
      const entry = entries.get(no)
      if (entry === undefined || since.has(no)) continue
      const { facts, ...status } = stoodBefore(change)
      const back = { action: 'undo', facts: { ...entry.facts, ...facts }, ...status, why: null, stamp, undoes: seq } as const
      const written = await writeEntry(scope, { register: 'actor', no, version: entry.version, ...back }, CHECKED)
      if (written === null) throw new Error(`The entry of ${entry.facts.name} changed while it was written.`)
      entries.set(no, written)
    }
    const touched = [...new Set(changes.map(({ no }) => no))].toSorted((a, b) => a - b).flatMap((no) => entries.get(no) ?? [])
    const taken = touched.filter(({ no }) => !since.has(no))
    const keys = taken.map(({ no, facts }) => keyOf(no, facts))
    await refileEvents(scope, register, keys)
    return {
      taken: taken.map(({ no, facts: { name } }) => ({ no, name })),
      left: touched.flatMap(({ no, facts: { name } }) => (since.has(no) ? { no, name, by: since.get(no) ?? '' } : [])),
      loose: pointingNowhere(await deskActors(scope), keys),
    }
  },
}

/** The actors that were changed after an import, which nobody has taken back, and who changed them last. */
async function changedSince(scope: Scope, imported: number): Promise<Map<number, string>> {
  const later = scope
    .revisions()
    .where('subject', '=', 'actor')
    .where('seq', '>', imported)
    .where('action', '!=', 'undo')
    .where((is) => is.or([is('imported', 'is', null), is('imported', '!=', imported)]))
    .where('seq', 'not in', undone(scope))
  return new Map((await readRevisions(later.orderBy('seq'))).map(({ no, by }) => [no, by]))
}

/** How many relations and merges lead to actors that are gone. */
function pointingNowhere({ byKey, incoming, merged }: ActorRegister, keys: readonly string[]): number {
  const gone = keys.filter((key) => !byKey.has(key))
  return new Set(gone.flatMap((key) => [...(incoming.get(key) ?? []).map(({ from }) => from), ...(merged.get(key) ?? [])])).size
}
