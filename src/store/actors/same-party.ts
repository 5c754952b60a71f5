import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { kin } from '../../core/actor/kin.ts'
import { meaning } from '../../core/actor/meaning.ts'
import { foldedName } from '../../core/fold.ts'
import type { SameParty } from '../../core/twin/sighting.ts'

/** A name as it is compared: its spelling, the actors that it means, and all that belong to those. */
interface Party {
  readonly folded: string
  readonly keys: readonly string[]
  readonly circle: ReadonlySet<string>
}

/** Whether two names are of one actor, or of an actor and one that belongs to it: by the register, and by spelling where it does not know them. */
export function samePartyBy(register: ActorRegister): SameParty {
  const known = new Map<string, Party>()
  const party = (name: string): Party => {
    const made = known.get(name) ?? partyOf(register, name)
    known.set(name, made)
    return made
  }
  const holds = (one: Party, other: Party): boolean => other.keys.some((key) => one.circle.has(key))
  return (one, other) => {
    const [a, b] = [party(one), party(other)]
    return a.folded === b.folded || holds(a, b) || holds(b, a)
  }
}

function partyOf(register: ActorRegister, name: string): Party {
  const keys = meaning(register, name).map(({ key }) => key)
  return { folded: foldedName(name), keys, circle: new Set(keys.flatMap((key) => [...kin(register, key).keys()])) }
}
