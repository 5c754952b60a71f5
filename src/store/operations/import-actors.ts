import { keyOf, knownActor } from '../../core/actor/actor-register.ts'
import { deskActors } from '../actors/desk-actors.ts'
import { planImport } from '../actors/import-plan.ts'
import { refileEvents } from '../actors/refile-events.ts'
import { actorEntries, writeActor } from '../actors/save-actor.ts'
import type { Operation } from '../operation.ts'
import { takeNumbers } from '../take-numbers.ts'

/** Adds the actors of a file that are new, and to those that the desk has what is new of them. What cannot be is refused one by one. */
export const importActors: Operation<'importActors'> = {
  name: 'importActors',
  lane: 'write',
  run: async (scope, actors, stamp, dry) => {
    const register = await deskActors(scope)
    const { steps, report } = planImport(register, actors)
    if (dry) return report
    const entries = await actorEntries(scope)
    const known = new Map(register.byKey)
    const keys = new Map<string, string>()
    const { seq: imported } = takeNumbers(scope, 0, 0)
    for (const { fresh, key, facts } of steps) {
      const relations = facts.relations.map((relation) => ({ ...relation, to: keys.get(relation.to) ?? relation.to }))
      const change = { facts: { ...facts, relations }, why: 'import', stamp, imported }
      const written = await writeActor(scope, entries, known.get(key) ?? null, { ...change, action: fresh ? 'log' : 'edit' })
      if (written === null) throw new Error(`The entry of ${facts.name} changed while it was written.`)
      const own = keyOf(written.no, written.facts)
      keys.set(key, own)
      entries.set(own, written)
      known.set(key, knownActor(own, written.no, written.facts))
    }
    await refileEvents(scope, register, [...keys.values()])
    return report
  },
}
