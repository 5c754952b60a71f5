import { type KnownActor, keyOf } from '../../core/actor/actor-register.ts'
import { checkActor } from '../../core/actor/check-actor.ts'
import type { Entry } from '../../core/entry.ts'
import type { SaveActor } from '../../core/store.ts'
import { loadEntries } from '../load-entries.ts'
import { writeEntry } from '../operations/save-entry.ts'
import type { Scope } from '../scope.ts'
import { deskActors } from './desk-actors.ts'
import { regroupLosses } from './regroup-losses.ts'

type ActorEntry = Entry<'actor'>
type Change = Pick<SaveActor, 'facts' | 'action' | 'why' | 'stamp'>

/** Adds an actor or changes one, once it is checked against all others. Null where another change came between. */
export async function saveActor(scope: Scope, { key, version, shared, ...change }: SaveActor): Promise<ActorEntry | null> {
  const register = await deskActors(scope)
  checkActor(register, { key, facts: change.facts, shared })
  const known = key === null ? null : (register.byKey.get(key) ?? null)
  const entries = await loadEntries(scope, 'actor', null)
  const seen = entries.find(({ no }) => no === known?.no)?.version ?? 0
  if ((key !== null && known === null) || seen !== version) return null
  const saved = await writeActor(scope, entries, known, change)
  if (saved !== null) await regroupLosses(scope, register, [keyOf(saved.no, saved.facts)])
  return saved
}

/**
 * Writes an actor that is checked; `known` is null of a new one, `entries` are all that the desk has. A starter actor is first taken
 * over as it was delivered, so that its history says what the desk changed.
 */
export async function writeActor(
  scope: Scope,
  entries: readonly ActorEntry[],
  known: KnownActor | null,
  { stamp, ...change }: Change,
): Promise<ActorEntry | null> {
  const of = { register: 'actor', stamp } as const
  if (known === null) return writeEntry(scope, { ...of, ...change, no: null, version: 0 })
  const before = entries.find((entry) => (known.no === null ? entry.facts.starter === known.key : entry.no === known.no))
  if (known.no !== null) return writeEntry(scope, { ...of, ...change, no: known.no, version: before?.version ?? 0 })
  const own = { no: before?.no ?? null, version: before?.version ?? 0, action: before === undefined ? 'log' : 'restore' } as const
  const copy = await writeEntry(scope, { ...of, ...own, facts: known.facts, status: 'live', why: 'as it was delivered' })
  return copy === null ? null : writeEntry(scope, { ...of, ...change, no: copy.no, version: copy.version })
}
