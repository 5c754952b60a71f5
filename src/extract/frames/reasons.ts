import type { Item } from '../cascade/item.ts'

/** The link of a clause that says what an event was the answer to. */
export const REVENGE = 'in revenge for'

/** "To keep the road open, …", "… in order to use them in raids": what was done for it is told, and not that it came about. */
export const PURPOSE = 'in order to'

function inOrderTo(items: readonly Item[], at: number): boolean {
  return items[at]?.low === 'in' && items[at + 1]?.low === 'order' && items[at + 2]?.low === 'to'
}

function inRevenge(items: readonly Item[], at: number): boolean {
  return (
    items[at]?.low === 'in' &&
    /^(?:revenge|retaliation|reprisal|response|reaction)$/.test(items[at + 1]?.low ?? '') &&
    /^(?:for|to)$/.test(items[at + 2]?.low ?? '')
  )
}

const SOUGHT = new Set(['wanted', 'accused', 'suspected', 'convicted'])

/** "Arrested two men in Gao on Friday, wanted over a bombing in Kidal", "held in Gao over a bombing": what somebody is sought for, behind where and when he was taken. */
function wantedFor(items: readonly Item[], at: number, open: readonly Item[]): boolean {
  const [word, next] = [items[at]?.low ?? '', items[at + 1]?.low ?? '']
  const sought = SOUGHT.has(word) && /^(?:over|for|of|in)$/.test(next)
  const over = word === 'over' && open.some((item) => item.is === 'trigger' && item.happening.type === 'arrests')
  const told = open.some(({ is }) => is === 'trigger') && open.some(({ is }) => is === 'place' || is === 'when')
  return over || (told && (sought || (word === 'in' && next === 'connection')))
}

/** The link of a clause that says what for, or in answer to what, something was done; null where none starts here. */
export function reasonAt(items: readonly Item[], at: number, open: readonly Item[]): string | null {
  if (inRevenge(items, at) || wantedFor(items, at, open)) return REVENGE
  return inOrderTo(items, at) ? PURPOSE : null
}

/** "To keep the road open, …"; not "they claimed to have killed nine". */
export function opensWithPurpose(items: readonly Item[]): boolean {
  const first = items.findIndex(({ is }) => is !== 'speech')
  return items[first]?.low === 'to' && items[first + 1]?.low !== 'have'
}
