import { EVIDENCE } from './evidence/index.ts'
import { sameDocument } from './same-document.ts'
import type { SameParty, Sighting } from './sighting.ts'

/** Same day and same place reach it, or same day and both sides; each thing that speaks against takes a point or more away. */
export const LIKELY = 6
/** One report that was logged twice is certain. */
const CERTAIN = 20
/** One report that tells of two events tells them apart. */
const TOLD_APART = -6

/** How much speaks for two events being one. */
export interface Likeness {
  readonly points: number
  /** In words, in the order of the evidence. */
  readonly reasons: readonly string[]
}

/** Adds up what the features of two events say. */
export function likeness(one: Sighting, other: Sighting, same: SameParty): Likeness {
  const found = EVIDENCE.map((compare) => compare(one, other, same))
  const reasons = found.flatMap(({ points, says }) => (points >= 0 && says !== null ? [says] : []))
  const points = found.reduce((sum, each) => sum + each.points, 0)
  const document = sameDocument(one, other)
  if (document === 'no') return { points, reasons }
  const whole = found.every((each) => each.points >= 0) && points >= LIKELY
  return document === 'one' && whole ? { points: CERTAIN, reasons: ['the same report', ...reasons] } : { points: points + TOLD_APART, reasons }
}

/** At most so many are shown. */
const MOST_TWINS = 3

/** An event that may be the same as another, with what speaks for it. */
export interface Twin extends Likeness {
  readonly no: number
}

/** The likely twins among candidates, the likeliest first; of those that are as likely, the one that was logged first. */
export function likelyTwins(event: Sighting, candidates: readonly Sighting[], same: SameParty): Twin[] {
  return candidates
    .map((other): Twin => ({ no: other.no, ...likeness(event, other, same) }))
    .filter(({ points }) => points >= LIKELY)
    .toSorted((a, b) => b.points - a.points || a.no - b.no)
    .slice(0, MOST_TWINS)
}
