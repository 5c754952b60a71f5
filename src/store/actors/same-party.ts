import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { meaning } from '../../core/actor/meaning.ts'
import type { SameParty } from '../../core/twin/sighting.ts'
import { foldedName } from '../folded-name.ts'

/** Whether two names are of one actor, or of an actor and one that belongs to it: by the register, and by spelling where it does not know them. */
export function samePartyBy(register: ActorRegister): SameParty {
  const known = new Map<string, ReadonlySet<string>>()
  const circle = (name: string): ReadonlySet<string> => {
    const keys = known.get(name) ?? new Set(meaning(register, name).flatMap(({ key }) => [...kin(register, key).keys()]))
    known.set(name, keys)
    return keys
  }
  const holds = (one: string, other: string): boolean => meaning(register, other).some(({ key }) => circle(one).has(key))
  return (one, other) => foldedName(one) === foldedName(other) || holds(one, other) || holds(other, one)
}
