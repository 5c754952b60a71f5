import { type ActorRegister, type Incoming, type KnownActor, mergedKey, namesOf } from './actor-register.ts'

/** A register that takes in actors one by one, each seen by the next, without being made anew for each. */
export interface GrowingRegister {
  readonly register: ActorRegister
  /** Adds an actor, or replaces the one that has its key. A replacement must have at least the names and relations of the one before, and the same merge. */
  put(actor: KnownActor): void
}

/** Begins as another register, which stays as it is. */
export function growingRegister(before: ActorRegister): GrowingRegister {
  const byKey = new Map(before.byKey)
  const byName = new Map(before.byName)
  const incoming = new Map(before.incoming)
  const register = { ...before, byKey, byName, incoming }
  return {
    register,
    put: (actor) => {
      const replaced = byKey.get(actor.key)
      byKey.set(actor.key, actor)
      if (replaced !== undefined) replaceBearer(byName, namesOf(register, actor.key), replaced, actor)
      const bearer = byKey.get(mergedKey(byKey, actor.key)) ?? actor
      for (const { folded } of actor.names) addTo(byName, folded, bearer)
      for (const relation of actor.facts.relations) addRelation(incoming, relation.to, { from: actor.key, relation })
    },
  }
}

function replaceBearer(byName: Map<string, readonly KnownActor[]>, names: KnownActor['names'], before: KnownActor, after: KnownActor): void {
  for (const { folded } of names) {
    const bearers = byName.get(folded)
    if (bearers?.includes(before) === true)
      byName.set(
        folded,
        bearers.map((bearer) => (bearer === before ? after : bearer)),
      )
  }
}

function addTo(byName: Map<string, readonly KnownActor[]>, folded: string, bearer: KnownActor): void {
  const bearers = byName.get(folded) ?? []
  if (!bearers.includes(bearer)) byName.set(folded, [...bearers, bearer])
}

function addRelation(incoming: Map<string, readonly Incoming[]>, to: string, added: Incoming): void {
  const known = incoming.get(to) ?? []
  if (!known.some(({ from, relation }) => from === added.from && relation === added.relation)) incoming.set(to, [...known, added])
}
