import type { Actor, ActorName, Relation } from '../../core/actor/actor.ts'
import type { Span } from '../../core/actor/partial-date.ts'
import type { ImportedActor } from '../../core/actor/sheet.ts'
import { foldedName } from '../../core/fold.ts'

/** What the desk has of an actor with what a file adds: nothing is taken away, and what the desk says of a name stands. `keyOf` tells related actors. */
export function merged(known: Actor | null, given: ImportedActor, keyOf: (name: string) => string): Actor {
  const relations = given.relations.map((relation) => ({ ...relation, to: keyOf(relation.to) }))
  if (known === null) return { ...given, relations, starter: null, mergedInto: null }
  const has = new Set([known.name, ...known.names.map(({ name }) => name)].map(foldedName))
  return {
    ...known,
    inter: known.inter ?? given.inter,
    countries: [...new Set([...known.countries, ...given.countries])],
    names: [...known.names.map((name) => dated(name, given.names, sameName)), ...given.names.filter(({ name }) => !has.has(foldedName(name)))],
    relations: [
      ...known.relations.map((relation) => dated(relation, relations, sameEnds)),
      ...relations.filter((one) => !known.relations.some((other) => sameEnds(one, other))),
    ],
    sources: [...new Set([...known.sources, ...given.sources])],
    note: known.note ?? given.note,
  }
}

/** What has no dates yet gets those that the file has for it. */
function dated<T extends Span>(known: T, given: readonly T[], same: (a: T, b: T) => boolean): T {
  if (known.from !== undefined || known.until !== undefined) return known
  const { from, until } = given.find((other) => same(known, other)) ?? {}
  return { ...known, ...(from && { from }), ...(until && { until }) }
}

function sameName(a: ActorName, b: ActorName): boolean {
  return foldedName(a.name) === foldedName(b.name)
}

function sameEnds(a: Relation, b: Relation): boolean {
  return a.type === b.type && a.to === b.to
}
