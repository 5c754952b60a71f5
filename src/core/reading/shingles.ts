import { words } from '../fold.ts'

/** Words in a run. Five in a row are seldom the same in two reports by two hands. */
const RUN = 5
/** So many of a text's runs are kept, those with the lowest numbers: the same ones of the same text, whatever stands around it (Broder 1997). */
const KEPT = 256
/** A text of fewer runs is too short to be told again. */
const LEAST = 30

/** A text as the runs of its words: how many there are, and a sample of them as 32-bit numbers, ascending. */
export interface Shingles {
  readonly count: number
  readonly sample: readonly number[]
}

/** The runs of a text; nothing of a very short one. */
export function shinglesOf(text: string): Shingles {
  const all = words(text)
  const runs = new Set<number>()
  for (let at = 0; at + RUN <= all.length; at++) runs.add(hash(all.slice(at, at + RUN).join(' ')))
  if (runs.size < LEAST) return { count: 0, sample: [] }
  return { count: runs.size, sample: [...runs].sort((a, b) => a - b).slice(0, KEPT) }
}

/** How much of a text stands in another, from 0 to 1, as their samples have it: exact of texts whose runs were all kept. */
export function shareIn(text: Shingles, other: Shingles): number {
  if (text.count === 0 || other.count === 0) return 0
  const [own, theirs] = [new Set(text.sample), new Set(other.sample)]
  const whole = text.sample.length === text.count && other.sample.length === other.count
  const both = [...new Set([...own, ...theirs])].sort((a, b) => a - b).slice(0, whole ? undefined : KEPT)
  const alike = both.filter((run) => own.has(run) && theirs.has(run)).length / both.length
  // Of two texts of so many runs with such a share of all their runs in common, so much of the first is in the second.
  return Math.min(1, (alike * (text.count + other.count)) / (1 + alike) / text.count)
}

/** FNV-1a, 32 bits. */
function hash(text: string): number {
  let sum = 0x811c9dc5
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193)
  return sum >>> 0
}
