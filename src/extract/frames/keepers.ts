import type { Item, Party } from '../cascade/item.ts'
import { capitalised } from '../text/token.ts'
import { listed } from './party-list.ts'

/** How somebody has a place. */
const KEEPS = new Set('controlled held manned guarded defended occupied'.split(' '))
/** So many words a name has at most. */
const LONGEST = 5

/** "Gao, held by the rebels", "a station controlled by the army": who has the place that stands here. */
export function keepersOf(items: readonly Item[], start: number): readonly Party[] {
  let at = start
  while (at < start + LONGEST && isName(items[at])) at++
  const verb = items[at]?.low === ',' ? at + 1 : at
  if (at === start || !KEEPS.has(items[verb]?.low ?? '') || items[verb + 1]?.low !== 'by') return []
  return listed(items, items[verb + 2]?.low === 'the' ? verb + 3 : verb + 2)
}

function isName(item: Item | undefined): boolean {
  return item?.is === 'place' || (item?.is === 'word' && capitalised(item.text))
}
