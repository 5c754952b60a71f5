import { readdirSync, readFileSync } from 'node:fs'
import type { Actor } from '../core/actor/actor.ts'
import { type KnownActor, knownActor } from '../core/actor/actor-register.ts'
import { fold } from '../core/fold.ts'

/** An actor as `registry/` writes it: relations name the other actor. */
type StarterActor = Pick<Actor, 'name' | 'inter' | 'countries' | 'names' | 'relations' | 'sources'>

const FOLDER = new URL('../../registry/', import.meta.url)

let actors: readonly KnownActor[] | null = null

/** The actors of the starter registry, read when a thread first asks for them. */
export function starterActors(): readonly KnownActor[] {
  actors ??= readdirSync(FOLDER)
    .filter((name) => name.endsWith('.json'))
    .flatMap((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as StarterActor[])
    .map((actor) => knownActor(fold(actor.name), null, factsOf(actor)))
  return actors
}

/** Written out: a starter actor is taken over whole into a desk's own entry when the desk first changes it. */
function factsOf({ name, inter, countries, names, relations, sources }: StarterActor): Actor {
  const related = relations.map((relation) => ({ ...relation, to: fold(relation.to) }))
  return { name, inter, countries, names, relations: related, sources, note: null, starter: fold(name), mergedInto: null }
}
