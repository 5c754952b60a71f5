import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { meaning } from '../../core/actor/meaning.ts'

/** The folded names that mean one of these actors and no other: one that is shared with others may be somebody else's. */
export function namesMeaning(register: ActorRegister, keys: ReadonlySet<string>): string[] {
  return allNames(register, keys).filter((folded) => meaning(register, folded, {}, folded).every(({ key }) => keys.has(key)))
}

/** The folded names that they share with others, where neither is ruled out. */
export function namesShared(register: ActorRegister, keys: ReadonlySet<string>): string[] {
  return allNames(register, keys).filter((folded) => {
    const meant = meaning(register, folded, {}, folded)
    return meant.some(({ key }) => keys.has(key)) && meant.some(({ key }) => !keys.has(key))
  })
}

function allNames({ byKey }: ActorRegister, keys: ReadonlySet<string>): string[] {
  return [...new Set([...keys].flatMap((key) => byKey.get(key)?.names.map(({ folded }) => folded) ?? []))]
}
