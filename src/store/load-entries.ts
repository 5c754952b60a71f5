import type { Entry, EntryFacts, Register } from '../core/entry.ts'
import type { Scope } from './scope.ts'

/** Entries of a register by their numbers: all, or the one of that number. A row holds what was checked when it was written. */
export async function loadEntries<R extends Register>(scope: Scope, register: R, no: number | null): Promise<Entry<R>[]> {
  const all = scope.entries(register).innerJoin('member', 'member.id', 'entry.added_by')
  const chosen = no === null ? all : all.where('entry.no', '=', no)
  const rows = await chosen
    .orderBy('entry.no')
    .select(['entry.no', 'entry.status', 'entry.version', 'entry.facts', 'entry.added_at', 'member.name as added_by', 'member.key as added_by_key'])
    .execute()
  return rows.map(({ facts, added_at, added_by, added_by_key, ...entry }) => ({
    register,
    ...entry,
    facts: JSON.parse(facts) as EntryFacts[R],
    addedAt: added_at,
    addedBy: added_by,
    addedByKey: added_by_key,
  }))
}
