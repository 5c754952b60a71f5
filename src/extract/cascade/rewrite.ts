import type { Item } from './item.ts'

/** What a rule makes of the items from a place on: how many it takes, and what stands in their stead. */
export interface Rewrite {
  readonly length: number
  readonly items: readonly Item[]
}

/** Runs a rule from left to right; where it takes nothing, the item stands. */
export function rewrite(items: readonly Item[], rule: (at: number) => Rewrite | null): Item[] {
  const out: Item[] = []
  for (let at = 0; at < items.length; ) {
    const found = rule(at)
    const item = items[at]
    if (found !== null && found.length > 0) {
      out.push(...found.items)
      at += found.length
    } else {
      if (item !== undefined) out.push(item)
      at++
    }
  }
  return out
}
