import { type ActorRegister, makeRegister, overlaid } from '../../core/actor/actor-register.ts'
import type { Settings } from '../../core/settings.ts'
import { starterActors } from '../../registry/starter-actors.ts'
import { keptQuery } from '../kept-query.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'

/** A desk's register of actors, and what it was made from. */
interface DeskActors {
  readonly register: ActorRegister
  readonly madeFrom: string
}

/** How many desks' registers a worker keeps; those that were asked for last. */
const KEPT_DESKS = 20

const kept = new Map<number, DeskActors>()
let delivered: ActorRegister | null = null

/** Reads anew what is asked for next. */
export function forgetActors(): void {
  kept.clear()
}

/** The desk's actors as of this transaction: the same register as before while nothing changed. Desks that have set nothing share one. */
export async function deskActors(scope: Scope): Promise<ActorRegister> {
  const [row] = newestActor(scope)
  const theatre = row === undefined ? [] : theatreOf(row.settings)
  const madeFrom = JSON.stringify([row?.newest ?? null, theatre])
  if (madeFrom === '[null,[]]') {
    delivered ??= makeRegister(starterActors())
    return delivered
  }
  const known = kept.get(scope.desk)
  const actors = known?.madeFrom === madeFrom ? known : { register: await registerOf(scope, theatre), madeFrom }
  kept.delete(scope.desk)
  kept.set(scope.desk, actors)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest)
  return actors.register
}

const newestActor = keptQuery((scope) => {
  const newest = scope.entries('actor').select((entry) => entry.fn.max<number | null>('entry.seq').as('seq'))
  return scope.settings().select('desk.settings').select(newest.as('newest'))
})

async function registerOf(scope: Scope, theatre: readonly string[]): Promise<ActorRegister> {
  return makeRegister(overlaid(starterActors(), await loadEntries(scope, 'actor', null)), theatre)
}

/** A desk that was made by an earlier version has set none. */
function theatreOf(settings: string): readonly string[] {
  return (JSON.parse(settings) as Partial<Settings>).theatre ?? []
}
