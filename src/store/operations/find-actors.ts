import type { ActorRow } from '../../core/actor/sheet.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { actorRow, withWords } from '../actors/find-actors.ts'
import type { Operation } from '../operation.ts'

/** Actors by the words of their names, and by where they act; those that the log names most first. */
export const findActors: Operation<'findActors'> = {
  name: 'findActors',
  lane: 'read',
  run: async (scope, { words, country, inter, ownOnly }, limit) => {
    const register = await deskActors(scope)
    const names = await scope.names('actor').where('uses', '>', 0).select(['folded', 'uses']).execute()
    const uses = new Map(names.map((name) => [name.folded, name.uses]))
    const rows = withWords(register, words)
      .filter(
        ({ actor: { facts, no } }) =>
          (country === null || facts.countries.includes(country)) && (inter === null || facts.inter === inter) && (!ownOnly || no !== null),
      )
      .map(({ actor, also }) => actorRow(register, actor, also, uses))
    return { total: rows.length, actors: rows.toSorted(mostNamed).slice(0, limit) }
  },
}

function mostNamed(a: ActorRow, b: ActorRow): number {
  return b.uses - a.uses || Number(a.also !== null) - Number(b.also !== null) || (a.name < b.name ? -1 : 1)
}
