import type { Day } from '../when.ts'
import type { ActorRegister } from './actor-register.ts'
import { mergedKey } from './actor-register.ts'
import { type Days, isMembership, kin } from './kin.ts'
import { daysOf, heldWithin } from './partial-date.ts'

/** First and last day on which something counts; null is open. */
export interface Term {
  readonly from: Day | null
  readonly to: Day | null
}

const ALWAYS: Term = { from: null, to: null }

/**
 * The members of an actor whose membership begins or ends, with the days on which it holds: what they did outside of those days does not count for
 * the actor. Lasting members, and those that are kin in another way, are left out. A member of a member counts while both memberships hold.
 */
export function memberTerms(register: ActorRegister, key: string, days: Days): Map<string, readonly Term[]> {
  const kinship = kin(register, key, days)
  const terms = new Map<string, Term[]>()
  const queue = [...kinship].filter(([, how]) => how === 'itself' || how === 'renamed').map(([at]) => ({ at, term: ALWAYS }))
  for (const { at, term } of queue) {
    for (const { member, held } of membersOf(register, at, days)) {
      const both = overlap(term, held)
      const known = terms.get(member) ?? []
      if (both === null || known.some((one) => covers(one, both))) continue
      terms.set(member, [...known.filter((one) => !covers(both, one)), both])
      queue.push({ at: member, term: both })
    }
  }
  const bound = [...terms].filter(([member, held]) => kinship.get(member) === 'member' && !held.some((term) => covers(term, ALWAYS)))
  return new Map(bound.flatMap(([member, held]) => [member, ...(register.merged.get(member) ?? [])].map((one) => [one, held] as const)))
}

function membersOf({ byKey, incoming, merged }: ActorRegister, key: string, days: Days): { member: string; held: Term }[] {
  const ends = [key, ...(merged.get(key) ?? [])].flatMap((end) => incoming.get(end) ?? [])
  return ends
    .filter(({ relation }) => isMembership(relation.type) && heldWithin(relation, days.from, days.to))
    .map(({ from, relation }) => ({ member: mergedKey(byKey, from), held: termOf(relation) }))
}

function termOf({ from, until }: { readonly from?: string | undefined; readonly until?: string | undefined }): Term {
  return { from: from === undefined ? null : daysOf(from)[0], to: until === undefined ? null : daysOf(until)[1] }
}

function overlap(a: Term, b: Term): Term | null {
  const from = a.from === null || (b.from !== null && b.from > a.from) ? b.from : a.from
  const to = a.to === null || (b.to !== null && b.to < a.to) ? b.to : a.to
  return from !== null && to !== null && from > to ? null : { from, to }
}

function covers(wide: Term, narrow: Term): boolean {
  const begins = wide.from === null || (narrow.from !== null && wide.from <= narrow.from)
  return begins && (wide.to === null || (narrow.to !== null && wide.to >= narrow.to))
}
