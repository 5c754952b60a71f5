import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { bearersOf } from '../../core/actor/meaning.ts'

/** The folded names under which events that mean one of these actors are filed: not those that others bear too, for then it may be them. */
export function namesMeaning(register: ActorRegister, keys: ReadonlySet<string>): string[] {
  return allNames(register, keys).filter((folded) => bearersOf(register, folded).every(({ key }) => keys.has(key)))
}

/** The folded names that they share with others: an event that is filed under one does not tell who it is. */
export function namesShared(register: ActorRegister, keys: ReadonlySet<string>): string[] {
  return allNames(register, keys).filter((folded) => {
    const bearers = bearersOf(register, folded)
    return bearers.some(({ key }) => keys.has(key)) && bearers.some(({ key }) => !keys.has(key))
  })
}

/** Names as they may have been written: an article before them makes no other name. */
export function withArticle(folded: readonly string[]): string[] {
  return folded.flatMap((name) => [name, `the ${name}`])
}

function allNames({ byKey }: ActorRegister, keys: ReadonlySet<string>): string[] {
  return [...new Set(withArticle([...keys].flatMap((key) => byKey.get(key)?.names.map(({ folded }) => folded) ?? [])))]
}
