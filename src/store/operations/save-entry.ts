import { keyOf } from '../../core/actor/actor-register.ts'
import { Refusal } from '../../core/bad-input.ts'
import { checkEntry } from '../../core/check-facts.ts'
import { type Entry, type EntryFacts, entryId, type Register } from '../../core/entry.ts'
import type { SaveEntry } from '../../core/store.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { refileEvents } from '../actors/refile-events.ts'
import { type EntryCheck, entryChecks } from '../entry-checks.ts'
import { loadEntries } from '../load-entries.ts'
import type { Operation } from '../operation.ts'
import { followPlace } from '../places/follow-place.ts'
import type { Scope } from '../scope.ts'
import { memberId, takeNumbers } from '../take-numbers.ts'
import { differences, writeRevision } from '../write-revision.ts'

/** Adds an entry, or changes one and says so in its history; says nothing where nothing changes, but an undo is always said. */
export const saveEntry: Operation<'saveEntry'> = {
  name: 'saveEntry',
  lane: 'write',
  run: async (scope, change) => {
    if (change.register !== 'actor') return writeEntry(scope, change)
    const before = await deskActors(scope)
    const saved = await writeEntry(scope, change)
    if (saved !== null) await refileEvents(scope, before, [keyOf(saved.no, saved.facts as EntryFacts['actor'])])
    return saved
  },
}

/** Writes the entry alone and leaves the events as they are. Where `check` is null, the caller has checked the entry. */
export async function writeEntry<R extends Register>(
  scope: Scope,
  change: SaveEntry<R>,
  check: EntryCheck<R> | null = entryChecks[change.register] ?? null,
): Promise<Entry<R> | null> {
  return change.no === null ? add(scope, change, check) : revise(scope, change, change.no, check)
}

async function add<R extends Register>(
  scope: Scope,
  { register, facts, action, why, stamp, imported }: SaveEntry<R>,
  check: EntryCheck<R> | null,
): Promise<Entry<R>> {
  // Taking the revision's number first makes a second writer wait, so that no two give the same number to an entry.
  const { seq } = takeNumbers(scope, 0, 1)
  const last = await scope
    .entries(register)
    .select((row) => row.fn.max<number | null>('entry.no').as('no'))
    .executeTakeFirst()
  const no = (last?.no ?? 0) + 1
  const checked = checkEntry(register, facts)
  await check?.(scope, checked, null)
  const added_by = memberId(scope, stamp.by)
  await scope.db
    .insertInto('entry')
    .values({ desk_id: scope.desk, register, no, status: 'live', version: 1, seq, facts: JSON.stringify(checked), added_at: stamp.at, added_by })
    .execute()
  writeRevision(scope, { seq, subject: register, no, action, changes: [], why, stamp, imported })
  return load(scope, register, no)
}

async function revise<R extends Register>(scope: Scope, change: SaveEntry<R>, no: number, check: EntryCheck<R> | null): Promise<Entry<R> | null> {
  const { register, version, action, why, stamp, undoes, imported } = change
  const before = await load(scope, register, no)
  if (before.version !== version) return null
  const facts = checkEntry(register, change.facts)
  const status = change.status ?? before.status
  const changes = differences({ ...before.facts, status: before.status }, { ...facts, status })
  if (changes.length === 0 && undoes === undefined) return before
  if (status === 'live') await check?.(scope, facts, no)
  const { seq } = takeNumbers(scope, 0, 1)
  await scope.db
    .updateTable('entry')
    .set({ status, version: version + 1, seq, facts: JSON.stringify(facts) })
    .where('desk_id', '=', scope.desk)
    .where('register', '=', register)
    .where('no', '=', no)
    .execute()
  writeRevision(scope, { seq, subject: register, no, action, changes, why, stamp, undoes, imported })
  const after = await load(scope, register, no)
  if (isPlace(after)) await followPlace(scope, after, seq)
  return after
}

function isPlace(entry: Entry): entry is Entry<'place'> {
  return entry.register === 'place'
}

async function load<R extends Register>(scope: Scope, register: R, no: number): Promise<Entry<R>> {
  const [found] = await loadEntries(scope, register, no)
  if (found === undefined) throw new Refusal(`There is no ${entryId(register, no)} on this desk.`)
  return found
}
