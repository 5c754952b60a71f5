import { type ActorRegister, makeRegister, overlaid } from '../../core/actor/actor-register.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'
import { starterActors } from '../starter-actors.ts'

/** A desk's register of actors, and the last revision that it knows of; 0 while the desk has no entries. */
export interface DeskActors {
  readonly register: ActorRegister
  readonly seq: number
}

/** How many desks' registers a worker keeps; those that were asked for last. */
const KEPT_DESKS = 20

const kept = new Map<number, DeskActors>()
let delivered: DeskActors | null = null

/** The desk's actors as of this transaction. Desks without entries of their own share one register. */
export async function deskActors(scope: Scope): Promise<DeskActors> {
  const seq = newest(scope)
  if (seq === 0) {
    delivered ??= { register: makeRegister(starterActors()), seq }
    return delivered
  }
  const known = kept.get(scope.desk)
  const actors = known?.seq === seq ? known : { register: makeRegister(overlaid(starterActors(), await loadEntries(scope, 'actor', null))), seq }
  kept.delete(scope.desk)
  kept.set(scope.desk, actors)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest)
  return actors
}

function newest(scope: Scope): number {
  for (const [seq] of scope.rows(scope.entries('actor').select((entry) => entry.fn.max('entry.seq').as('seq')))) return Number(seq ?? 0)
  return 0
}
