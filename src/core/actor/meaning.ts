import { fold } from '../fold.ts'
import type { Day } from '../when.ts'
import { type ActorRegister, type KnownActor, namesOf } from './actor-register.ts'
import { heldWithin } from './partial-date.ts'

/** Where a name stands: the day it is said of, and the countries (ISO 3166-1 alpha-2) it is said of. Both may be unknown. */
export interface About {
  readonly on?: Day | null
  readonly theatre?: readonly string[]
}

/**
 * The actors that a name may mean: none, one, or several where it is shared. A shared name is settled by the day on which it
 * was theirs, then by where it is said of, then by where the desk works, and never guessed.
 * `folded` is the folded name, where that is known already: it is the most of the work.
 */
export function meaning(register: ActorRegister, name: string, { on = null, theatre = [] }: About = {}, folded = fold(name)): KnownActor[] {
  const bearers = bearersOf(register, folded)
  if (bearers.length < 2) return [...bearers]
  const then = on === null ? bearers : orAll(bearers, ({ key }) => boreOn(namesOf(register, key), folded, on))
  return actingIn(actingIn(then, theatre), register.theatre)
}

/** All who bear a folded name, with an article or without. Where they are several, the name alone tells nobody. */
export function bearersOf({ byName }: ActorRegister, folded: string): readonly KnownActor[] {
  return byName.get(folded) ?? byName.get(folded.replace(/^the /, '')) ?? []
}

function actingIn(actors: readonly KnownActor[], countries: readonly string[]): KnownActor[] {
  return orAll(actors, ({ facts }) => facts.countries.some((country) => countries.includes(country)))
}

/** Those that fit, or all where none does. */
function orAll(actors: readonly KnownActor[], fits: (actor: KnownActor) => boolean): KnownActor[] {
  const fitting = actors.filter(fits)
  return fitting.length === 0 ? [...actors] : fitting
}

function boreOn(names: KnownActor['names'], folded: string, day: Day): boolean {
  const own = names.filter((name) => name.folded === folded)
  return own.length === 0 || own.some(({ as }) => heldWithin(as, day, day))
}
