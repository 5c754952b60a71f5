import type { Item } from '../cascade/item.ts'
import { isOne } from '../cascade/pattern.ts'

const TAKEN = new Set('taken evacuated rushed transferred airlifted flown admitted referred brought treated hospitalised hospitalized carried'.split(' '))

/** "Taken to a hospital in Kaya", "airlifted to Silchar": where the hurt were brought. */
export function isTakenTo(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 6), at)
  if (
    /(?:hospital|clinic|infirmary)$/.test(items[at]?.low ?? '') &&
    before.some((item) => isOne(item, 'DIED') || item.low === 'received' || TAKEN.has(item.low))
  )
    return true
  const verb = before.findLastIndex(({ low }) => TAKEN.has(low))
  const behind = before.slice(verb + 1)
  if (verb < 0 || behind.some(({ is, low }) => is === 'trigger' || is === 'when' || is === 'losers' || low === 'from' || low === 'over')) return false
  return behind.some(({ low }) => /^(?:hospitals?|clinics?|morgue|to|at)$/.test(low)) || /^(?:to|at) /.test(items[at]?.low ?? '')
}

const BASED = new Set('based stationed headquartered garrisoned deployed hailing'.split(' '))
/** So far before a place stands the "from" that says that it was only fired or sent from there. */
const FROM = 6

/** "Gunners based in Sarmin", "from its positions in Maarat": where those who did it were. */
export function comesFrom(items: readonly Item[], at: number): boolean {
  if (BASED.has(items[at - 1]?.low ?? '')) return true
  const before = items.slice(Math.max(0, at - FROM), at)
  const from = before.findLastIndex(({ low }) => low === 'from')
  const between = before.slice(from + 1)
  return (
    from >= 0 &&
    between.some(({ low }) => FIRED_FROM.test(low)) &&
    between.every(({ is, low }) => (is === 'word' && low !== 'to') || is === 'party' || low === "'s")
  )
}

/** What one fires from or sets out from. */
const FIRED_FROM =
  /^(?:positions?|posts?|outposts?|checkpoints?|bases?|camps?|barracks|airbase|batteries|launchers?|heights|hills|direction|stronghold|territory)$/
