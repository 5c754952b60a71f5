import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { bearersOf } from '../../core/actor/meaning.ts'

/** The folded names that mean one of these actors and nobody else; with and without an article. Events that mean them are filed under these. */
export function namesMeaning(register: ActorRegister, keys: ReadonlySet<string>): string[] {
  return allNames(register, keys).filter((folded) => bearersOf(register, folded).every(({ key }) => keys.has(key)))
}

/** The folded names that these actors share with others: an event filed under one does not tell which actor it means. */
export function namesShared(register: ActorRegister, keys: ReadonlySet<string>): string[] {
  return allNames(register, keys).filter((folded) => {
    const bearers = bearersOf(register, folded)
    return bearers.some(({ key }) => keys.has(key)) && bearers.some(({ key }) => !keys.has(key))
  })
}

/** The names, each with and without an article: that makes no other name. */
export function withArticle(folded: readonly string[]): string[] {
  return folded.flatMap((name) => [name, `the ${name}`])
}

function allNames({ byKey }: ActorRegister, keys: ReadonlySet<string>): string[] {
  return [...new Set(withArticle([...keys].flatMap((key) => byKey.get(key)?.names.map(({ folded }) => folded) ?? [])))]
}
