import type { SaveActor } from '../../core/actor/actor-desk.ts'
import { type KnownActor, keyOf } from '../../core/actor/actor-register.ts'
import { checkActor } from '../../core/actor/check-actor.ts'
import type { Entry } from '../../core/entry.ts'
import type { SaveEntry } from '../../core/store.ts'
import { loadEntries } from '../load-entries.ts'
import { writeEntry } from '../operations/save-entry.ts'
import type { Scope } from '../scope.ts'
import { deskActors } from './desk-actors.ts'
import { refileEvents } from './refile-events.ts'

type ActorEntry = Entry<'actor'>
/** Actors are checked by those who bring them: many of a file at once, each against the register as it will be by then. */
const CHECKED = null

type Change = Pick<SaveActor, 'facts' | 'action' | 'why' | 'stamp'> & Pick<SaveEntry, 'imported'>

/** Adds an actor or changes one, once it is checked against all others. Null where another change came between. */
export async function saveActor(scope: Scope, { key, version, shared, ...change }: SaveActor): Promise<ActorEntry | null> {
  const register = await deskActors(scope)
  checkActor(register, { key, facts: change.facts, shared })
  const known = key === null ? null : (register.byKey.get(key) ?? null)
  const entries = await actorEntries(scope)
  const seen = known === null || known.no === null ? 0 : (entries.get(known.key)?.version ?? 0)
  if ((key !== null && known === null) || seen !== version) return null
  const saved = await writeActor(scope, entries, known, change)
  if (saved !== null) await refileEvents(scope, register, [keyOf(saved.no, saved.facts)])
  return saved
}

/** All entries of the desk, by the keys of the actors that they are. */
export async function actorEntries(scope: Scope): Promise<Map<string, ActorEntry>> {
  return new Map((await loadEntries(scope, 'actor', null)).map((entry) => [keyOf(entry.no, entry.facts), entry]))
}

/**
 * Writes an actor that is checked; `known` is null of a new one, `entries` are all that the desk has. A starter actor is first taken
 * over as it was delivered, so that its history says what the desk changed.
 */
export async function writeActor(
  scope: Scope,
  entries: ReadonlyMap<string, ActorEntry>,
  known: KnownActor | null,
  { stamp, imported, ...change }: Change,
): Promise<ActorEntry | null> {
  const of = { register: 'actor', stamp, imported } as const
  if (known === null) return writeEntry(scope, { ...of, ...change, no: null, version: 0 }, CHECKED)
  const before = entries.get(known.key)
  if (known.no !== null) return writeEntry(scope, { ...of, ...change, no: known.no, version: before?.version ?? 0 }, CHECKED)
  const own = { no: before?.no ?? null, version: before?.version ?? 0, action: before === undefined ? 'log' : 'restore' } as const
  const copy = await writeEntry(scope, { ...of, ...own, facts: known.facts, status: 'live', why: 'as it was delivered' }, CHECKED)
  return copy === null ? null : writeEntry(scope, { ...of, ...change, no: copy.no, version: copy.version }, CHECKED)
}
