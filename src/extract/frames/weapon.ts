import type { Item } from '../cascade/item.ts'
import { isFound } from '../cascade/seized.ts'
import { WEAPONS } from '../lexicon/weapons.ts'
import { gather } from '../text/gather.ts'

/** Where the type of a weapon's word stands among those of `WEAPONS`: the first one decides. */
const RANKS: ReadonlyMap<string, number> = new Map(WEAPONS.flatMap(([, words], rank) => [...words].map((word): [string, number] => [word, rank])))
const SMALL_ARMS = new Set(['rifles', 'rifle', 'guns', 'gunfire', 'arms', 'machine-guns', 'machetes', 'small-arms', 'weapons'])
/** So many items behind "backed by", the weapon is that of those who only helped. */
const HELD = 3

/** The means, where the clause names one: what backs those who attack, what was seized, and bombs beside rifles, are not what it was done with. */
export function weaponIn(items: readonly Item[]): string | null {
  const words = wordsUsed(items)
  if (fellFromAbove(items)) return 'airstrike'
  if (words.some((word) => SMALL_ARMS.has(word))) return null
  const best = words.reduce((rank, word) => Math.min(rank, RANKS.get(word) ?? rank), WEAPONS.length)
  return WEAPONS[best]?.[0] ?? null
}

/** "Two bombs fell on the ward", "bombs were dropped on it". */
function fellFromAbove(items: readonly Item[]): boolean {
  const bombs = items.findIndex(({ low }) => /(?:^| )bombs?$/.test(low))
  return bombs >= 0 && items.slice(bombs + 1, bombs + FALL).some(({ low }) => /^(?:fell|fallen|dropped|rained)(?: on)?$/.test(low))
}

/** So near behind the bombs it says that they fell. */
const FALL = 4

function wordsUsed(items: readonly Item[]): string[] {
  let backed = -HELD - 1
  return gather(items, ({ is, low }, at) => {
    const helps = at - backed <= HELD
    if (BACKING.has(low)) backed = at
    if (is === 'mark' || is === 'place' || helps || (low === 'air' && items[at - 1]?.low === 'and')) return []
    if (/^(?:rocket-propelled|rpgs?\b)/.test(low)) return []
    const words = /[\s-]/.test(low) ? low.split(/[\s-]+/) : [low]
    return words.some((word) => RANKS.has(word)) && wasFound(items, at) ? [] : words
  })
}

/** "Explosive vests were seized", "found rockets". */
function wasFound(items: readonly Item[], at: number): boolean {
  return isFound(items, at, at + 1) || isFound(items, at, at + 2)
}

/** Words before those who only helped: "backed by air strikes". */
export const BACKING = new Set(['backed', 'supported', 'covered'])
