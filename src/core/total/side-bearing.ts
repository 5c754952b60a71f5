import type { ActorRegister, KnownActor } from '../actor/actor-register.ts'
import { kin } from '../actor/kin.ts'
import { meaning } from '../actor/meaning.ts'
import { fold } from '../fold.ts'

/** Whether what one name stands for belongs to what the other does; `maybe` where nobody knows. */
export type Bearing = 'same' | 'maybe' | 'other'
export type Bears = (name: string, whole: string) => Bearing

/** By spelling alone: another name may always be another name of the same. */
export const bySpelling: Bears = (name, whole) => (fold(name) === fold(whole) ? 'same' : 'maybe')

/**
 * By the register of actors: kin and members belong to the whole. Another is only whom nothing joins to it, where both are parties of
 * their own: a class such as "pro-government forces" may cover anyone who bears arms. A name that the register does not know may be anyone's.
 */
export function byRegister(register: ActorRegister): Bears {
  return (name, whole) => {
    if (fold(name) === fold(whole)) return 'same'
    const [asked, wide] = [meaning(register, name), meaning(register, whole)]
    if (asked.length === 0 || wide.length === 0) return 'maybe'
    const [own, circle] = [circleOf(register, asked), circleOf(register, wide)]
    if (asked.every(({ key }) => circle.has(key))) return 'same'
    if ([...own].some((key) => circle.has(key)) || shareWhole(register, own, circle)) return 'maybe'
    const [armed, unarmed] = [[...asked, ...wide].some(bearsArms), [...asked, ...wide].some(isUnarmed)]
    return [...asked, ...wide].some(isClass) && !(armed && unarmed) ? 'maybe' : 'other'
  }
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

function circleOf(register: ActorRegister, actors: readonly KnownActor[]): Set<string> {
  return new Set(actors.flatMap(({ key }) => [...kin(register, key).keys()]))
}

/** Whether both are part of one larger whole, so that who reports on one may mean the other too. */
function shareWhole({ byKey }: ActorRegister, one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const wholes = (keys: ReadonlySet<string>) =>
    [...keys].flatMap((key) => (byKey.get(key)?.facts.relations ?? []).filter(({ type }) => type === 'part-of' || type === 'umbrella').map(({ to }) => to))
  const around = new Set(wholes(one))
  return wholes(other).some((key) => around.has(key))
}
