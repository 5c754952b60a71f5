import type { ActorRegister } from '../core/actor/actor-register.ts'
import { checkFacts } from '../core/check-facts.ts'
import type { Facts } from '../core/event.ts'
import type { Stamp } from '../core/stamp.ts'
import { deskActors } from './actors/desk-actors.ts'
import { filedUnder, nameParties } from './actors/name-parties.ts'
import { derivedColumns } from './derived-columns.ts'
import { insertRow } from './insert-row.ts'
import { type NameRegistry, nameRegistry } from './name-registry.ts'
import { packFacts } from './packed-facts.ts'
import type { Scope } from './scope.ts'
import { memberId, takeNumbers } from './take-numbers.ts'
import { writeParts } from './write-parts.ts'

/** One event to be logged, and why. */
export interface Entry {
  readonly facts: Facts
  readonly stamp: Stamp
  readonly why: string | null
}

/** Writes an event with its parts and the entry of its history under numbers that were taken for it. */
function logEvent(
  scope: Scope,
  names: NameRegistry,
  register: ActorRegister,
  numbers: { no: number; seq: number; memberId: number },
  { facts, stamp, why }: Entry,
): void {
  const { no, seq, memberId } = numbers
  const id = scope.id(no)
  const named = nameParties(register, facts)
  const derived = derivedColumns(facts, stamp.at, named)
  insertRow(scope, 'event', {
    id,
    desk_id: scope.desk,
    no,
    status: 'live',
    version: 1,
    seq,
    ...factColumns(facts),
    ...derived,
    logged_at: stamp.at,
    logged_by: memberId,
    merged_into: null,
  })
  writeParts(scope, names, { id, day: derived.day, filed: filedUnder(register, named) }, facts)
  insertRow(scope, 'revision', {
    desk_id: scope.desk,
    seq,
    subject: 'event',
    no,
    at: stamp.at,
    member_id: memberId,
    came_from: stamp.from,
    action: 'log',
    changes: '[]',
    why,
    undoes: null,
    imported: null,
  })
}

/** The facts that an event's own row holds: all of them, and again those that it is found by. */
export function factColumns(facts: Facts) {
  return { type: facts.type, outcome: facts.outcome, facts: packFacts(facts) }
}

/** Logs entries in one transaction and gives their numbers, in order. */
export async function logAllEvents(scope: Scope, entries: readonly Entry[]): Promise<number[]> {
  const checked = entries.map((entry) => ({ ...entry, facts: checkFacts(entry.facts) }))
  const first = takeNumbers(scope, checked.length, checked.length)
  const names = nameRegistry(scope)
  const register = await deskActors(scope)
  const members = new Map<string, number>()
  for (const [at, entry] of checked.entries()) {
    const { by } = entry.stamp
    const member = members.get(by.key) ?? memberId(scope, by)
    members.set(by.key, member)
    logEvent(scope, names, register, { no: first.no + at, seq: first.seq + at, memberId: member }, entry)
  }
  names.save()
  return checked.map((_, at) => first.no + at)
}
