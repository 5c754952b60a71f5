import type { ActorRegister } from '../../core/actor/actor-register.ts'

/** The folded names that mean one of these actors and no other: one that is shared with others may be somebody else's. */
export function namesMeaning({ byKey, byName }: ActorRegister, keys: ReadonlySet<string>): string[] {
  const all = new Set([...keys].flatMap((key) => byKey.get(key)?.names.map(({ folded }) => folded) ?? []))
  return [...all].filter((folded) => byName.get(folded)?.every(({ key }) => keys.has(key)))
}

/** The folded names that they share with others. */
export function namesShared({ byKey, byName }: ActorRegister, keys: ReadonlySet<string>): string[] {
  const all = new Set([...keys].flatMap((key) => byKey.get(key)?.names.map(({ folded }) => folded) ?? []))
  return [...all].filter((folded) => byName.get(folded)?.some(({ key }) => !keys.has(key)))
}
