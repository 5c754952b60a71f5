import type { Actor } from '../../../src/core/actor/actor.ts'
import { type ActorRegister, knownActor, makeRegister } from '../../../src/core/actor/actor-register.ts'
import { starterActors } from '../../../src/registry/starter-actors.ts'

/** The register that a new desk has. */
export const starter: ActorRegister = makeRegister(starterActors())

/** An actor of which only what a test is about is given. */
export function actor(name: string, given: Partial<Actor> = {}): Actor {
  return { name, inter: null, countries: [], names: [], relations: [], sources: [], note: null, starter: null, mergedInto: null, ...given }
}

/** A register of these actors, whose keys are, … */
export function registerOf(...actors: Actor[]): ActorRegister {
  return makeRegister(actors.map((facts, at) => knownActor(`A-${at + 1}`, at + 1, facts)))
}
