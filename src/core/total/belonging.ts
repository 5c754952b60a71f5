import type { ActorRegister, KnownActor } from '../actor/actor-register.ts'
import { kin } from '../actor/kin.ts'
import { meaning } from '../actor/meaning.ts'
import { fold } from '../fold.ts'

/** Whether what one name stands for belongs to what the other does; `maybe` where nobody knows. */
export type Belonging = 'same' | 'maybe' | 'other'
export type Belongs = (name: string, whole: string) => Belonging

/** By spelling alone: another name may always be another name of the same. */
export const bySpelling: Belongs = (name, whole) => (fold(name) === fold(whole) ? 'same' : 'maybe')

/**
 * By the register of actors: an actor’s kin and members belong to it. Two parties are `other` only where both are organisations that nothing in the
 * register connects. A class such as "pro-government forces" may cover any armed party, and a name that the register does not know may be
 * anybody’s: those are `maybe`.
 */
export function byRegister(register: ActorRegister): Belongs {
  const known = new Map<string, Meant>()
  const meant = (name: string): Meant => {
    const found = known.get(name) ?? meantBy(register, name)
    known.set(name, found)
    return found
  }
  return (name, whole) => {
    if (fold(name) === fold(whole)) return 'same'
    const [own, wide] = [meant(name), meant(whole)]
    if (own.actors.length === 0 || wide.actors.length === 0) return 'maybe'
    if (own.actors.every(({ key }) => wide.circle.has(key))) return 'same'
    if (meet(own.circle, wide.circle) || meet(own.wholes, wide.wholes)) return 'maybe'
    const all = [...own.actors, ...wide.actors]
    return all.some(isClass) && !(all.some(bearsArms) && all.some(isUnarmed)) ? 'maybe' : 'other'
  }
}

/** The actors that a name may mean, all that belongs to them, and the larger wholes that they are part of. */
interface Meant {
  readonly actors: readonly KnownActor[]
  readonly circle: ReadonlySet<string>
  readonly wholes: ReadonlySet<string>
}

function meantBy(register: ActorRegister, name: string): Meant {
  const actors = meaning(register, name)
  const circle = new Set(actors.flatMap(({ key }) => [...kin(register, key).keys()]))
  const relations = [...circle].flatMap((key) => register.byKey.get(key)?.facts.relations ?? [])
  const wholes = relations.filter(({ type }) => type === 'part-of' || type === 'umbrella').map(({ to }) => to)
  return { actors, circle, wholes: new Set(wholes) }
}

/** Whether two sets have something in common. */
function meet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return [...one].some((key) => other.has(key))
}

/** A class of people without a single referent, as the starter registry marks it. */
function isClass({ facts }: KnownActor): boolean {
  return facts.sources.includes('class label')
}

/** Rioters, protesters and civilians (ACLED's inter codes). */
function isUnarmed({ facts: { inter } }: KnownActor): boolean {
  return inter !== null && inter >= 5 && inter <= 7
}

function bearsArms({ facts: { inter } }: KnownActor): boolean {
  return inter !== null && (inter < 5 || inter > 7)
}
