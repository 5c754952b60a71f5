import type { Item } from './item.ts'

/** "Close to", "next to", "not far from". */
export function isBeside(items: readonly Item[], at: number): boolean {
  const [word, next] = [items[at]?.low ?? '', items[at + 1]?.low]
  return (next === 'to' && /^(?:close|next|adjacent)$/.test(word)) || (word === 'far' && next === 'from' && items[at - 1]?.low === 'not')
}
