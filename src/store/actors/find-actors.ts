import type { ActorRegister, KnownActor } from '../../core/actor/actor-register.ts'
import type { ActorRow } from '../../core/actor/sheet.ts'
import { fold } from '../../core/fold.ts'

/** The actors that have a name with words that begin with all the given ones; those whose own name does first, then by how often they are named. */
export function withWords(register: ActorRegister, words: string): { actor: KnownActor; also: string | null }[] {
  const asked = fold(words).split(' ').filter(Boolean)
  const found: { actor: KnownActor; also: string | null }[] = []
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

/** An actor as it stands in a list. `uses` is by folded name, of the names that the log has. */
export function actorRow({ byName }: ActorRegister, { key, no, facts, names }: KnownActor, also: string | null, uses: ReadonlyMap<string, number>): ActorRow {
  const own = names.filter(({ folded }) => byName.get(folded)?.length === 1)
  return {
    key,
    no,
    name: facts.name,
    also,
    inter: facts.inter,
    countries: facts.countries,
    uses: own.reduce((sum, { folded }) => sum + (uses.get(folded) ?? 0), 0),
  }
}
