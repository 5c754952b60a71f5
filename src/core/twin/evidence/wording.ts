import { type Evidence, NO_EVIDENCE, type Sighting } from '../sighting.ts'

/** Texts with fewer runs of words than this tell nothing. */
const FEWEST = 4

/** The share of one text's three-word runs that the other has, of the shorter text: copies and close rewritings of one dispatch. */
export function wording({ runs: one }: Sighting, { runs: other }: Sighting): Evidence {
  const least = Math.min(one.size, other.size)
  if (least < FEWEST) return NO_EVIDENCE
  const share = [...one].filter((run) => other.has(run)).length / least
  if (share >= 0.6) return { points: 4, says: 'nearly the same words' }
  return share >= 0.3 ? { points: 2, says: 'many of the same words' } : NO_EVIDENCE
}
