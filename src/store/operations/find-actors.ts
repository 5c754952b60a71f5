import type { ActorRegister } from '../../core/actor/actor-register.ts'
import type { ActorRow } from '../../core/actor/sheet.ts'
import { countEvents } from '../actors/actor-sheet.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { type FoundActor, timesNamed, withWords } from '../actors/find-actors.ts'
import type { Operation } from '../operation.ts'
import type { Scope } from '../scope.ts'

/** Actors by the words of their names, and by where they act; those that the log names most first. Events are counted of those that are shown. */
export const findActors: Operation<'findActors'> = {
  name: 'findActors',
  lane: 'read',
  run: async (scope, { words, country, inter, ownOnly }, limit) => {
    const register = await deskActors(scope)
    const found = withWords(register, words).filter(
      ({ actor: { facts, no } }) =>
        (country === null || facts.countries.includes(country)) && (inter === null || facts.inter === inter) && (!ownOnly || no !== null),
    )
    const shown = (await mostNamed(scope, register, found)).slice(0, limit)
    const actors = await Promise.all(shown.map((one) => row(scope, register, one)))
    return { total: found.length, actors: actors.toSorted(mostEvents) }
  },
}

async function mostNamed(scope: Scope, register: ActorRegister, found: readonly FoundActor[]): Promise<FoundActor[]> {
  const names = await scope.names('actor').where('uses', '>', 0).select(['folded', 'uses']).execute()
  const uses = new Map(names.map((name) => [name.folded, name.uses]))
  const ranked = found.map((one) => ({ ...one, times: timesNamed(register, one.actor, uses) }))
  return ranked.toSorted((a, b) => b.times - a.times || byName(rankOf(a), rankOf(b)))
}

function rankOf({ actor, also }: FoundActor): Pick<ActorRow, 'name' | 'also'> {
  return { name: actor.facts.name, also }
}

async function row(scope: Scope, register: ActorRegister, { actor: { key, no, facts }, also }: FoundActor): Promise<ActorRow> {
  const { name, inter, countries } = facts
  return { key, no, name, also, inter, countries, events: await countEvents(scope, register, key) }
}

function mostEvents(a: ActorRow, b: ActorRow): number {
  return b.events - a.events || byName(a, b)
}

/** Those found by their own name come before those found by another. */
function byName(a: Pick<ActorRow, 'name' | 'also'>, b: Pick<ActorRow, 'name' | 'also'>): number {
  return Number(a.also !== null) - Number(b.also !== null) || (a.name < b.name ? -1 : 1)
}
