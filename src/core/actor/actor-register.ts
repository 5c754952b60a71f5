import { fold } from '../fold.ts'
import type { Actor, ActorName, Relation } from './actor.ts'

/** An actor as a desk knows it. `key` never changes: of a starter actor its folded name, of the desk's own `A-12`. */
export interface KnownActor {
  readonly key: string
  /** The number of the desk's entry; null of a starter actor that the desk has left as it was delivered. */
  readonly no: number | null
  readonly facts: Actor
  /** All its names, the canonical one first, with the form in which each is looked up. */
  readonly names: readonly { readonly folded: string; readonly as: ActorName }[]
}

/** A relation seen from its other end: `from` is the key of the actor that has it. */
export interface Incoming {
  readonly from: string
  readonly relation: Relation
}

/** All actors of a desk, to be looked up. A merged actor stays under its own key; its names lead to the actor that it was merged into. */
export interface ActorRegister {
  readonly byKey: ReadonlyMap<string, KnownActor>
  /** The actors that a folded name leads to: for most names one. */
  readonly byName: ReadonlyMap<string, readonly KnownActor[]>
  readonly incoming: ReadonlyMap<string, readonly Incoming[]>
  /** The actors merged into each. */
  readonly merged: ReadonlyMap<string, readonly string[]>
  /** The countries that the desk works on, ISO 3166-1 alpha-2: they settle a shared name where nothing else does. */
  readonly theatre: readonly string[]
}

/** An actor ready to be looked up. */
export function knownActor(key: string, no: number | null, facts: Actor): KnownActor {
  const canonical = { folded: fold(facts.name), as: facts.names.find(({ name }) => fold(name) === fold(facts.name)) ?? ownName(facts.name) }
  const others = facts.names.map((as) => ({ folded: fold(as.name), as })).filter(({ folded }) => folded !== canonical.folded)
  return { key, no, facts, names: [canonical, ...others] }
}

function ownName(name: string): ActorName {
  return { name, kind: 'official' }
}

/** The key of a desk's entry: it stands in place of a starter actor, or is the desk's own. */
export function keyOf(no: number, { starter }: Actor): string {
  return starter ?? `A-${no}`
}

/** What a desk keeps of an actor: an entry of its register. */
interface Kept {
  readonly no: number
  readonly status: 'live' | 'retracted'
  readonly facts: Actor
}

/**
 * The starter actors, with the desk’s entries in place of those that it changed. A retracted entry does not count: the starter actor is back as it
 * was delivered.
 */
export function overlaid(starter: readonly KnownActor[], entries: readonly Kept[]): KnownActor[] {
  const own = entries.filter(({ status }) => status === 'live').map(({ no, facts }) => knownActor(keyOf(no, facts), no, facts))
  const replaced = new Set(own.map(({ key }) => key))
  return [...starter.filter(({ key }) => !replaced.has(key)), ...own]
}

export function makeRegister(actors: readonly KnownActor[], theatre: readonly string[] = []): ActorRegister {
  const byKey = new Map(actors.map((actor) => [actor.key, actor]))
  const byName = new Map<string, KnownActor[]>()
  const incoming = new Map<string, Incoming[]>()
  const merged = new Map<string, string[]>()
  for (const actor of actors) {
    const { key, facts } = actor
    const bearer = byKey.get(mergedKey(byKey, key)) ?? actor
    for (const { folded } of actor.names) {
      const bearers = byName.get(folded)
      if (bearers === undefined) byName.set(folded, [bearer])
      else if (!bearers.includes(bearer)) bearers.push(bearer)
    }
    for (const relation of facts.relations) push(incoming, relation.to, { from: key, relation })
    if (facts.mergedInto !== null) push(merged, facts.mergedInto, key)
  }
  return { byKey, byName, incoming, merged, theatre }
}

function push<Item>(map: Map<string, Item[]>, key: string, item: Item): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [item])
  else list.push(item)
}

/** The key of the actor that this one was merged into, through any number of merges. A circle of merges ends where it began. */
export function mergedKey(byKey: ActorRegister['byKey'], key: string): string {
  const seen = new Set<string>()
  let at = key
  while (!seen.has(at)) {
    seen.add(at)
    const into = byKey.get(at)?.facts.mergedInto ?? null
    if (into === null || !byKey.has(into)) return at
    at = into
  }
  return at
}

/** All names that mean an actor: its own, and those of what was merged into it. */
export function namesOf(register: Pick<ActorRegister, 'byKey' | 'merged'>, key: string, seen: ReadonlySet<string> = new Set()): KnownActor['names'] {
  const own = register.byKey.get(key)?.names ?? []
  const merged = seen.has(key) ? [] : (register.merged.get(key) ?? [])
  if (merged.length === 0) return own
  return [...own, ...merged.flatMap((part) => namesOf(register, part, new Set([...seen, key])))]
}

/** The key of the entry that has the folded name: the actor itself, or one that was merged into it. The actor, where none has it. */
export function entryBearing(register: Pick<ActorRegister, 'byKey' | 'merged'>, key: string, folded: string): string {
  const seen = new Set([key])
  for (const at of seen) {
    if (register.byKey.get(at)?.names.some((name) => name.folded === folded || `the ${name.folded}` === folded) === true) return at
    for (const part of register.merged.get(at) ?? []) seen.add(part)
  }
  return key
}

/** The one key for all names of an organisation: merges are followed, then renames up to the latest name. */
export function identityOf(register: ActorRegister, key: string): string {
  const seen = new Set<string>()
  let at = mergedKey(register.byKey, key)
  for (let next = renamedTo(register, at); next !== null && !seen.has(next); next = renamedTo(register, at)) {
    seen.add(at)
    at = next
  }
  return at
}

/** What an actor was renamed to, where that is one actor that the desk knows. */
export function renamedTo({ byKey }: ActorRegister, key: string): string | null {
  const renames = (byKey.get(key)?.facts.relations ?? []).filter(({ type, to }) => type === 'renamed-to' && byKey.has(to))
  const [only] = renames
  return only !== undefined && renames.length === 1 ? mergedKey(byKey, only.to) : null
}
