/** Chance that can be had again: the same seed gives the same numbers. */
export interface Chance {
  /** From 0 up to, but not including, 1. */
  next(): number
  /** A whole number from 0 up to, but not including, `end`. */
  below(end: number): number
  /** True so often, of 1. */
  happens(share: number): boolean
  pick<Item>(items: readonly Item[]): Item
}

/** Mulberry32, by Tommy Ettinger: small, fast, and good enough to make up events with. */
export function chance(seed: number): Chance {
  let state = seed
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const below = (end: number): number => Math.floor(next() * end)
  return { next, below, happens: (share) => next() < share, pick: (items) => items[below(items.length)] as (typeof items)[number] }
}

/** Picks from the items as names occur in the world: the second half as often as the first, the third a third as often (Zipf). */
export function zipf<Item>(items: readonly Item[]): (by: Chance) => Item {
  let sum = 0
  const sums = items.map((_, at) => (sum += 1 / (at + 1)))
  return (by) => {
    const wanted = by.next() * sum
    let [low, high] = [0, sums.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((sums[middle] as number) < wanted) low = middle + 1
      else high = middle
    }
    return items[low] as Item
  }
}
