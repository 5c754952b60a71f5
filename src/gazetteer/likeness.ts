import { distance } from 'fastest-levenshtein'
import { nameKey } from './sound-key.ts'

/** How alike two spellings are, from 0 to 1: letters that need no change, articles and spaces aside. */
export function likeness(one: string, other: string): number {
  const [a, b] = [plain(one), plain(other)]
  const longest = Math.max(a.length, b.length)
  return longest === 0 ? 0 : 1 - distance(a, b) / longest
}

function plain(name: string): string {
  return nameKey(name).replaceAll(' ', '')
}
