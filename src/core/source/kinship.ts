import type { KnownActor } from '../actor/actor-register.ts'
import { type ActorRegister, mergedKey, namesOf } from '../actor/actor-register.ts'
import { type About, meaning } from '../actor/meaning.ts'
import { heldWithin } from '../actor/partial-date.ts'

/** Who somebody is that a source can be close to. Names are folded. */
export interface Kinship {
  readonly names: ReadonlySet<string>
  /** What it is part of, by all its names. */
  readonly wholes: ReadonlySet<string>
  /** Whether it is the state's where the event is, or a rebel group; null where nobody knows. */
  readonly is: 'state' | 'rebel' | 'other' | null
}

export type Kinships = (name: string) => Kinship

/** ACLED's codes of state forces and of rebel groups. */
const INTER = { state: 1, rebel: 2 } as const

/** Who the desk's register says that a name is, at an event of that day and those countries; just the name where it is nobody's or several's. */
export function kinships(register: ActorRegister, about: About): Kinships {
  return (name) => {
    const [actor, ...others] = meaning(register, name, about)
    if (actor === undefined || others.length > 0) return { names: new Set(), wholes: new Set(), is: null }
    const wholes = wholesOf(register, actor, about)
    const folded = (key: string): string[] => namesOf(register, key).map((known) => known.folded)
    return { names: new Set(folded(actor.key)), wholes: new Set(wholes.flatMap(({ key }) => folded(key))), is: sortOf([actor, ...wholes], about) }
  }
}

/** What an actor is part of, step by step, as far as it was so on the day. */
function wholesOf({ byKey }: ActorRegister, actor: KnownActor, { on = null }: About): KnownActor[] {
  const found = [actor]
  for (const { facts } of found) {
    for (const relation of facts.relations) {
      const whole = byKey.get(mergedKey(byKey, relation.to))
      if ((relation.type === 'part-of' || relation.type === 'umbrella') && heldWithin(relation, on, on) && whole !== undefined && !found.includes(whole))
        found.push(whole)
    }
  }
  return found.slice(1)
}

/** A state is one where it is at home. */
function sortOf(actors: readonly KnownActor[], { theatre = [] }: About): Kinship['is'] {
  const home = (countries: readonly string[]): boolean => theatre.length === 0 || countries.length === 0 || theatre.includes(countries[0] as string)
  if (actors.some(({ facts }) => facts.inter === INTER.state && home(facts.countries))) return 'state'
  return actors[0]?.facts.inter === INTER.rebel ? 'rebel' : 'other'
}
