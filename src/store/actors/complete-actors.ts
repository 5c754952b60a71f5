import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { fold } from '../../core/fold.ts'

/** Names of the register with the typed words, the last of which may be unfinished: canonical names first. Loaded names and those in `given` are left out. */
export function completeActors(register: ActorRegister, typed: string, given: readonly string[], limit: number): string[] {
  const whole = fold(typed).split(' ')
  const begun = whole.pop() ?? ''
  if (begun === '') return []
  const known = new Set(given.map(fold))
  const [canonical, others]: [string[], string[]] = [[], []]
  for (const { names } of register.byKey.values()) {
    for (const [at, { folded, as }] of names.entries()) {
      if (
        as.kind === 'loaded' ||
        known.has(folded) ||
        !(folded.startsWith(begun) || folded.includes(` ${begun}`)) ||
        !whole.every((word) => ` ${folded} `.includes(` ${word} `))
      )
        continue
      known.add(folded)
      ;(at === 0 ? canonical : others).push(as.name)
    }
  }
  return [...canonical.toSorted(), ...others.toSorted()].slice(0, limit)
}
