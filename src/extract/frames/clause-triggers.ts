import type { Happening, Item } from '../cascade/item.ts'
import { gather } from '../text/gather.ts'
import type { Seen } from './parts.ts'
import { BACKING } from './weapon.ts'

/** A clause tells of no more than this; where it has more words for it, it is noise. */
const MOST_TRIGGERS = 12

/** The words of a clause that tell of something done, as they stand in it. */
export function triggersOf(items: readonly Item[]): Seen[] {
  const seen = gather(items, (item, at): Seen[] => (item.is === 'trigger' ? [{ at, happening: item.happening }] : []))
  return seen.slice(0, MOST_TRIGGERS).filter(({ at, happening }) => counts(items, at, happening))
}

/** "Backed by air strikes" tells of no strike, "fighting for their lives" of no fight, and "no group has claimed" of no claim. */
function counts(items: readonly Item[], at: number, { role, form }: Happening): boolean {
  if (role === 'claims') return !items.slice(0, at).some(({ low }) => low === 'no' || low === 'nobody' || low === 'none' || low === 'not')
  if (items[at + 1]?.low === 'for' && /^li(?:fe|ves)$/.test(items[at + 3]?.low ?? '')) return false
  return form === 'verb' || !(items.slice(Math.max(0, at - 4), at).some(({ low }) => BACKING.has(low)) || isScene(items, at))
}

/** "Near the scene of the ambush": of what was told before. */
function isScene(items: readonly Item[], at: number): boolean {
  return /^(?:the|that)$/.test(items[at - 1]?.low ?? '') && items[at - 2]?.low === 'of' && /^(?:scene|site|aftermath|wake)$/.test(items[at - 3]?.low ?? '')
}
