import type { ActorRegister } from '../../core/actor/actor-register.ts'
import { bearersOf } from '../../core/actor/meaning.ts'
import type { Named } from '../../core/actor/named.ts'
import { namingOf } from '../../core/actor/naming.ts'
import type { Event, Facts } from '../../core/event.ts'
import { fold } from '../../core/fold.ts'

/** Folded names, since a log names the same parties again and again; so many are kept. */
const folds = new Map<string, string>()
const KEPT = 20_000

function foldedOnce(name: string): string {
  const known = folds.get(name)
  if (known !== undefined) return known
  if (folds.size >= KEPT) folds.clear()
  const folded = fold(name)
  folds.set(name, folded)
  return folded
}

/** All names of parties that an event has, as they are written. */
function partiesOf({ by, on, control, reports }: Facts): Set<string> {
  const sides = reports.flatMap(({ claims }) => claims.flatMap(({ side }) => side ?? []))
  return new Set([...by, ...on, ...sides, ...control.map(({ holder }) => holder)])
}

/** Whether an event has a party by one of these folded names. */
export function namesOneOf(facts: Facts, folded: ReadonlySet<string>): boolean {
  return [...partiesOf(facts)].some((name) => folded.has(foldedOnce(name)))
}

/** Who the parties of an event are, as far as the register knows: its day and its countries tell apart who shares a name. */
export function nameParties(register: ActorRegister, facts: Facts): Named[] {
  const { when, places } = facts
  const theatre = places.flatMap(({ country }) => country ?? [])
  const about = { on: when.start ?? when.end, theatre }
  return [...partiesOf(facts)].flatMap((name) => namingOf(register, name, about, foldedOnce(name)) ?? [])
}

/**
 * The names under which an event's parties are filed, where they are not as written: one that several actors share is filed
 * under the name of the one that it is in this event.
 */
export function filedUnder(register: ActorRegister, named: Event['named']): ReadonlyMap<string, string> {
  const shared = named.filter(({ written }) => bearersOf(register, foldedOnce(written)).length > 1)
  return new Map(shared.map(({ written, key }) => [written, register.byKey.get(key)?.facts.name ?? written]))
}
