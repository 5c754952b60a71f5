import { type ActorRegister, type KnownActor, mergedKey, namesOf } from '../../core/actor/actor-register.ts'
import { bearersOf, meaning } from '../../core/actor/meaning.ts'
import type { ActorSheet } from '../../core/actor/sheet.ts'
import { foldedName } from '../../core/fold.ts'
import { numberOf } from '../../core/read-id.ts'
import { idList, textList } from '../id-list.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'
import { isLive } from '../search/candidates.ts'
import { withArticle } from './names-meaning.ts'

/** The actors of a name, an id such as `A-3`, or a canonical name, which finds an actor even if it was merged. */
export function actorsCalled(register: ActorRegister, name: string): KnownActor[] {
  const no = numberOf('actor', name)
  const folded = foldedName(name)
  const own = [...register.byKey.values()].find((actor) => (no === null ? actor.names[0]?.folded === folded : actor.no === no))
  return own === undefined ? meaning(register, name) : [own]
}

/** What a desk knows around an actor. */
export async function actorSheet(scope: Scope, register: ActorRegister, { key, no, facts }: KnownActor): Promise<ActorSheet> {
  const merged = register.merged.get(key) ?? []
  const incoming = register.incoming.get(key) ?? []
  const others = [
    ...facts.relations.map(({ to }) => to),
    ...incoming.map(({ from }) => from),
    ...merged,
    ...(facts.mergedInto === null ? [] : [facts.mergedInto]),
  ]
  const [entry] = no === null ? [] : await loadEntries(scope, 'actor', no)
  const called = [...new Set(others)].map((other) => ({ key: other, name: register.byKey.get(other)?.facts.name ?? other }))
  return { key, no, version: entry?.version ?? 0, facts, incoming, merged, called, events: await countEvents(scope, register, key) }
}

/** Live events that name it by a name that is its own alone. */
export async function countEvents(scope: Scope, register: ActorRegister, key: string): Promise<number> {
  const own = mergedKey(register.byKey, key)
  const folded = namesOf(register, own).map((name) => name.folded)
  const alone = withArticle(folded).filter((name) => bearersOf(register, name).every((actor) => actor.key === own))
  const ids = await scope.names('actor').where('folded', 'in', textList(alone)).where('uses', '>', 0).select('id').execute()
  if (ids.length === 0) return 0
  const { events } = await scope
    .eventActors()
    .where('actor_id', 'in', idList(ids.map(({ id }) => id)))
    .where((row) => isLive(row.ref('event_actor.event_id')))
    .select((row) => row.fn.count<number>('event_actor.event_id').distinct().as('events'))
    .executeTakeFirstOrThrow()
  return events
}
