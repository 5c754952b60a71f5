import { words } from '../../fold.ts'
import { type Evidence, NO_EVIDENCE, type Sighting } from '../sighting.ts'

/** Three words in a row; fewer of them than this tell nothing. */
const SHINGLE = 3
const FEWEST = 4

/** The share of one text's three-word runs that the other has, of the shorter text: copies and close rewritings of one dispatch. */
export function wording(one: Sighting, other: Sighting): Evidence {
  const [a, b] = [shingles(one), shingles(other)]
  const least = Math.min(a.size, b.size)
  if (least < FEWEST) return NO_EVIDENCE
  const share = [...a].filter((run) => b.has(run)).length / least
  if (share >= 0.6) return { points: 4, says: 'nearly the same words' }
  return share >= 0.3 ? { points: 2, says: 'many of the same words' } : NO_EVIDENCE
}

function shingles({ facts: { summary, reports } }: Sighting): Set<string> {
  const runs = new Set<string>()
  for (const text of [summary, ...reports.flatMap(({ quote }) => quote ?? [])]) {
    const all = words(text)
    for (let at = 0; at + SHINGLE <= all.length; at++) runs.add(all.slice(at, at + SHINGLE).join(' '))
  }
  return runs
}
