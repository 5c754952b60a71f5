import type { Actor } from '../src/core/actor/actor.ts'
import type { Context } from '../src/core/command.ts'
import type { Change, Revision } from '../src/core/revision.ts'
import type { Thing } from './things.ts'

/** Revisions in which the actors that an actor points to stand by name, for their keys say nothing to anybody. What is gone by now keeps its key. */
export async function withActorNames(context: Pick<Context, 'desk'>, revisions: readonly Revision[]): Promise<Revision[]> {
  return withNames(context, (name) => revisions.map((revision) => renamed(revision, name)))
}

/** The same of an actor itself, to be shown; other things as they are. */
export async function thingWithNames(context: Pick<Context, 'desk'>, thing: Thing): Promise<Thing> {
  return withNames(context, (name) => ('register' in thing && thing.register === 'actor' ? { ...thing, facts: namedFacts(thing.facts, name) } : thing))
}

/** Makes something twice: first to learn which keys stand in it, then with their names. */
async function withNames<T>({ desk }: Pick<Context, 'desk'>, make: (name: Name) => T): Promise<T> {
  const keys = new Set<string>()
  const plain = make((key) => {
    keys.add(key)
    return key
  })
  if (keys.size === 0) return plain
  const names = new Map((await desk.actorNames([...keys])).map(({ key, name }) => [key, name]))
  return make((key) => names.get(key) ?? key)
}

type Name = (key: string) => string

function renamed(revision: Revision, name: Name): Revision {
  return revision.subject === 'actor' ? { ...revision, changes: revision.changes.map((change) => renamedIn(change, name)) } : revision
}

function renamedIn({ field, before, after }: Change, name: Name): Change {
  return { field, before: namedValue(field, before, name), after: namedValue(field, after, name) }
}

function namedValue(field: string, value: unknown, name: Name): unknown {
  if (field === 'mergedInto' && typeof value === 'string') return name(value)
  if (field === 'relations' && Array.isArray(value)) return (value as Actor['relations']).map((relation) => ({ ...relation, to: name(relation.to) }))
  return value
}

function namedFacts<T extends object>(facts: T, name: Name): T {
  return Object.fromEntries(Object.entries(facts).map(([field, value]) => [field, namedValue(field, value, name)])) as T
}
