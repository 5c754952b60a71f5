import { type Evidence, NO_EVIDENCE, type SameParty, type Sighting } from '../sighting.ts'

/** Who did it and to whom. Two sides of a fight are told either way round; what one source leaves out says nothing. */
export function parties({ facts: one }: Sighting, { facts: other }: Sighting, same: SameParty): Evidence {
  const [by, on] = [compare(one.by, other.by, same), compare(one.on, other.on, same)]
  if (by === 'shared' && on === 'shared') return { points: 3, says: 'both sides' }
  if (compare(one.by, other.on, same) === 'shared' && compare(one.on, other.by, same) === 'shared')
    return { points: 2, says: 'the same two sides, told the other way round' }
  if (by === 'shared') return { points: on === 'unsaid' ? 2 : 1, says: 'same side attacking' }
  if (on === 'shared') return by === 'unsaid' ? { points: 2, says: 'same side attacked' } : NO_EVIDENCE
  return by === 'unsaid' && on === 'unsaid' ? NO_EVIDENCE : { points: -2, says: null }
}

function compare(a: readonly string[], b: readonly string[], same: SameParty): 'shared' | 'different' | 'unsaid' {
  if (a.length === 0 || b.length === 0) return 'unsaid'
  return a.some((name) => b.some((as) => same(name, as))) ? 'shared' : 'different'
}
