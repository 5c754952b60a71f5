import type { Item, Party } from '../cascade/item.ts'
import { sortOfHead } from '../lexicon/people.ts'
import { PLACE_ADJECTIVES } from '../lexicon/place-words.ts'
import { HELD } from '../lexicon/things.ts'
import type { Target } from './frame.ts'
import { keepersOf } from './keepers.ts'
import { behind, listedAt, targets } from './noun-phrase.ts'
import { listed } from './party-list.ts'

/** From whom the verb at a place took what it took: the first of the ways in which that is said. */
export function takenFrom(items: readonly Item[], at: number): readonly Target[] {
  const cleared = /^clear/.test(items[at]?.low ?? '')
  const ways = [
    targets(behind(items, at, cleared ? ['of'] : ['from', 'with'])),
    targets(lateFrom(items, at)),
    targets(keepersOf(items, at + 1)),
    heldBy(items, at + 1),
    heldAt(items, at + 1),
    ownersAt(items, at + 1),
  ]
  return ways.flat().slice(0, 1)
}

/** "Took Gao, a settlement on the coast road, from the rebels". */
function lateFrom(items: readonly Item[], at: number): readonly Party[] {
  const from = items.findIndex(({ low }, index) => index > at && low === 'from' && items[index - 1]?.low === ',')
  return from < 0 ? [] : listed(items, items[from + 1]?.low === 'the' ? from + 2 : from + 1)
}

/** "Retook the rebel-held town of Bara": the rebels. */
function heldBy(items: readonly Item[], start: number): Target[] {
  const held = items.slice(start, start + REACH).find(({ low }) => HELD_BY.test(low))
  const name = HELD_BY.exec(held?.text ?? '')?.[1]
  if (held === undefined || name === undefined) return []
  return [{ name: /^\p{Lu}|^government$/u.test(name) ? name : `${name}s`, party: null, from: held.from, to: held.to }]
}

const HELD_BY = /(?:^| )([^\s-]+)-(?:held|controlled|occupied)(?: |$)/

/** "seized the last army base", "took the army's outpost", "an army base": whose it was. */
function heldAt(items: readonly Item[], start: number): Target[] {
  const at = items.findIndex((item, index) => index >= start && index < start + REACH && (item.is === 'party' || sortOfHead(item.low) === 'state'))
  const before = items.slice(start, Math.max(start, at))
  const keeper = items[at]
  if (keeper === undefined || before.some((item) => item.is === 'place' || item.is === 'mark' || item.is === 'trigger')) return []
  const thing = at + (items[at + 1]?.low === "'s" ? 2 : 1)
  const described = LAST.test(items[thing]?.low ?? '') || PLACE_ADJECTIVES.has(items[thing]?.low ?? '') ? 1 : 0
  const noun = items[thing + described]?.low ?? ''
  if (!HELD.has(noun) && !/^stations?$/.test(noun)) return []
  return keeper.is === 'party' ? targets([keeper.party]) : [{ name: keeper.low, party: null, from: keeper.from, to: keeper.to }]
}

const LAST = /^(?:last|first|final|main|remaining)$/

/** So near behind the verb. */
const REACH = 4

/** "Overran a post of the regional forces": whose it was; what has no owner is the place won. */
function ownersAt(items: readonly Item[], start: number): readonly Target[] {
  const thing = items.slice(start, start + 3).findIndex(({ low }) => HELD.has(low))
  return thing < 0 ? [] : listedAt(items, start).filter(({ party }) => party !== null && party.sort !== 'nation')
}
