import { distance } from 'fastest-levenshtein'

/** The candidate that a mistyped word most likely means, or null where none is close: one slip, or one in so many letters. */
export function nearest(word: string, candidates: Iterable<string>, lettersASlip = 3): string | null {
  const typed = word.toLowerCase()
  let best: string | null = null
  let least = Math.max(1, Math.floor(typed.length / lettersASlip)) + 1
  for (const candidate of candidates) {
    const slips = slipsTo(typed, candidate.toLowerCase())
    if (slips < least && slips < Math.max(typed.length, candidate.length) - 1) [best, least] = [candidate, slips]
  }
  return best
}

/** Letters to change; two neighbours that changed places are one slip. */
function slipsTo(typed: string, meant: string): number {
  const slips = distance(typed, meant)
  const swapped = typed.length === meant.length && [...typed].sort().join('') === [...meant].sort().join('')
  return slips === 2 && swapped ? 1 : slips
}
