import { DEFINITE_IS_PARTY, MACHINES, SINGULAR } from '../lexicon/people.ts'
import { TRIGGERS } from '../lexicon/triggers.ts'
import type { Item } from './item.ts'

/** "the army", "two officials", "a guard", "members of", "regime shelling". */
export function standsAlone(items: readonly Item[], at: number, low: string): boolean {
  const [before, next] = [items[at - 1], items[at + 1]]
  if (isLed(before, low) || isOfficer(before, low, next) || isSomebodyHere(low, next?.low ?? '')) return true
  if (before?.is === 'quantity' && (isCounted(low) || (before.quantity.high === 1 && SINGULAR.has(low)))) return true
  return next?.low === 'of' || isEvent(next)
}

/** "the army", "the army's aircraft", "a captain", "its leader". */
function isLed(before: Item | undefined, low: string): boolean {
  const lead = before?.low ?? ''
  if (lead === "'s") return DEFINITE_IS_PARTY.has(low) || MACHINES.has(low)
  if (lead === 'the') return DEFINITE_IS_PARTY.has(low)
  if (lead === 'its' || lead === 'their') return /^(?:captain|leader|chief)$/.test(low)
  return ONE.has(lead) && (SINGULAR.has(low) || low === 'mob')
}

/** "The captain and two soldiers", "the general was killed"; not "the general public". */
function isOfficer(before: Item | undefined, low: string, next: Item | undefined): boolean {
  if (before?.low !== 'the' || !/^(?:captain|chief|general)$/.test(low)) return false
  return next === undefined || next.is === 'mark' || /^(?:and|was|later|died|succumbed|who)$/.test(next.low)
}

/** "Helicopters dropped", "authorities in Gao". */
function isSomebodyHere(low: string, next: string): boolean {
  return (MACHINES.has(low) && !/^drones?$/.test(low) && FIRED.test(next)) || (low === 'authorities' && next === 'in')
}

const FIRED =
  /^(?:dropped|bombed|strafed|struck|hit|fired|targeted|launched|attacked|raided|pounded|shelled|bombarded|carried|had|later|sent|flown|flying|scrambled)$/

const ONE = new Set(['a', 'an', 'another', 'one'])

/** "two officials" are somebody; "two drones" and "three groups" are not counted as people. */
function isCounted(low: string): boolean {
  return /s$/.test(low) && !MACHINES.has(low) && !BODIES.has(low)
}

const BODIES = new Set(
  'groups teams units cells branches brigades battalions families squads factions armies militias regiments divisions gangs authorities'.split(' '),
)

/** "regime airstrikes", "militant shelling": before such a noun the word for a class is whose it was. */
function isEvent(next: Item | undefined): boolean {
  return next !== undefined && (next.is === 'trigger' || (TRIGGERS.get(next.low)?.noun ?? null) !== null)
}
