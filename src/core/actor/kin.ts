import type { Day } from '../when.ts'
import type { RelationType } from './actor.ts'
import { type ActorRegister, mergedKey } from './actor-register.ts'
import { heldWithin } from './partial-date.ts'

/** Why a search for one actor finds another. */
export type Kinship = 'itself' | 'merged' | 'renamed' | 'successor' | 'member'

/** The days that are asked about; null is open. */
export interface Days {
  readonly from: Day | null
  readonly to: Day | null
}

const ALWAYS: Days = { from: null, to: null }

/**
 * The actors that a search for one also finds, and why: those merged into it, its earlier and later names, its successors, and its members with
 * their own members, as far as they were members within the days. Sponsors are not kin, nor are two successors of one actor.
 */
export function kin(register: ActorRegister, key: string, days: Days = ALWAYS): Map<string, Kinship> {
  const found = new Map<string, Kinship>()
  const self = mergedKey(register.byKey, key)
  found.set(self, 'itself')
  for (const step of [later, earlier]) spread(found, [self], 'renamed', (at) => step(register, at))
  const names = [...found.keys()]
  spread(found, names, 'member', (at) => pointingAt(register, at, MEMBERSHIP, days))
  spread(found, names, 'successor', (at) => [...pointingAt(register, at, ['successor-of'], ALWAYS), ...later(register, at)])
  for (const at of [...found.keys()]) spread(found, [at], 'merged', (into) => register.merged.get(into) ?? [])
  return found
}

const MEMBERSHIP: readonly RelationType[] = ['part-of', 'umbrella']

/** Whether a relation makes a member. */
export function isMembership(type: RelationType): boolean {
  return MEMBERSHIP.includes(type)
}

/** Takes in, step by step, all that the starting points lead to and that is not found yet. */
function spread(found: Map<string, Kinship>, starts: readonly string[], as: Kinship, step: (key: string) => readonly string[]): void {
  const queue = [...starts]
  for (const at of queue) {
    for (const next of step(at)) {
      if (found.has(next)) continue
      found.set(next, as)
      queue.push(next)
    }
  }
}

/** What it was renamed to. */
function later({ byKey }: ActorRegister, key: string): string[] {
  const renames = (byKey.get(key)?.facts.relations ?? []).filter(({ type, to }) => type === 'renamed-to' && byKey.has(to))
  return renames.map(({ to }) => mergedKey(byKey, to))
}

/** What was renamed to it. */
function earlier(register: ActorRegister, key: string): string[] {
  return pointingAt(register, key, ['renamed-to'], ALWAYS)
}

/** The actors that have such a relation to it, or to what was merged into it, within the days. */
function pointingAt({ byKey, incoming, merged }: ActorRegister, key: string, types: readonly RelationType[], { from, to }: Days): string[] {
  const ends = [key, ...(merged.get(key) ?? [])].flatMap((end) => incoming.get(end) ?? [])
  return ends.filter(({ relation }) => types.includes(relation.type) && heldWithin(relation, from, to)).map((end) => mergedKey(byKey, end.from))
}
