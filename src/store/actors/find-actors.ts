import type { ActorRegister, KnownActor } from '../../core/actor/actor-register.ts'
import { fold } from '../../core/fold.ts'

/** An actor that was looked for, and its name that has the words, where that is not the canonical one. */
export interface FoundActor {
  readonly actor: KnownActor
  readonly also: string | null
}

/** The actors that have a name with words that begin with all the given ones. */
export function withWords(register: ActorRegister, words: string): FoundActor[] {
  const asked = fold(words).split(' ').filter(Boolean)
  const found: FoundActor[] = []
  for (const actor of register.byKey.values()) {
    const at = actor.names.findIndex(({ folded }) => hasWords(folded, asked))
    if (at >= 0) found.push({ actor, also: at === 0 ? null : (actor.names[at]?.as.name ?? null) })
  }
  return found
}

/** Whether each of the words begins a word of the name. */
function hasWords(folded: string, asked: readonly string[]): boolean {
  return asked.every((word) => ` ${folded}`.includes(` ${word}`))
}

/** How often names of its own alone were written, by the uses of each folded name: enough to say which of many come first. */
export function timesNamed({ byName }: ActorRegister, { names }: KnownActor, uses: ReadonlyMap<string, number>): number {
  return names.reduce((sum, { folded }) => sum + (byName.get(folded)?.length === 1 ? (uses.get(folded) ?? 0) : 0), 0)
}
