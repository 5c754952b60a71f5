import { type ActorRegister, makeRegister, overlaid } from '../../core/actor/actor-register.ts'
import type { Settings } from '../../core/settings.ts'
import { starterActors } from '../../registry/starter-actors.ts'
import { deskCache } from '../desk-cache.ts'
import { keptQuery } from '../kept-query.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'

const kept = deskCache<ActorRegister>()
let delivered: ActorRegister | null = null

/** The desk's actors as of this transaction: the same register as before while nothing changed. Desks that have set nothing share one. */
export async function deskActors(scope: Scope): Promise<ActorRegister> {
  const [row] = newestActor(scope)
  const theatre = row === undefined ? [] : theatreOf(row.settings)
  const newest = row?.newest ?? null
  if (newest === null && theatre.length === 0) {
    delivered ??= makeRegister(starterActors())
    return delivered
  }
  return kept(scope, JSON.stringify([newest, theatre]), () => registerOf(scope, theatre))
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
