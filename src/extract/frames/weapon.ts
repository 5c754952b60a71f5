import type { Item } from '../cascade/item.ts'
import { WEAPONS } from '../lexicon/triggers.ts'

/** The means, where the clause names one: what backs those who attack, and bombs beside rifles, are not what it was done with. */
export function weaponIn(items: readonly Item[]): string | null {
  const used = items.filter(({ is }, at) => is !== 'place' && !items.slice(Math.max(0, at - 3), at).some(({ low }) => BACKING.has(low)))
  const words = new Set(used.flatMap(({ low, is }) => (is === 'mark' ? [] : low.split(/[\s-]+/))))
  if (SMALL_ARMS.some((word) => words.has(word))) return null
  return WEAPONS.find(([, names]) => [...words].some((word) => names.has(word)))?.[0] ?? null
}

const SMALL_ARMS = ['rifles', 'rifle', 'guns', 'gunfire', 'arms', 'machine-guns', 'machetes', 'small-arms', 'weapons']

/** Words before those who only helped: "backed by air strikes". */
export const BACKING = new Set(['backed', 'supported', 'covered'])
