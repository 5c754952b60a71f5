import { fold } from '../fold.ts'
import { foldedNames, type Source } from './source.ts'

/** A source as a desk keeps it, by the number of its entry. */
export interface KeptSource {
  readonly no: number
  readonly facts: Source
}

/** The sources that stand on their own: what was merged into one lends it its names, stances and links, as long as the merge stands. */
export function standing(kept: readonly KeptSource[]): Source[] {
  const byNo = new Map(kept.map((source) => [source.no, source]))
  const parts = new Map<number, Source[]>()
  for (const { no, facts } of kept) {
    const whole = wholeOf(byNo, no)
    if (whole !== no) parts.set(whole, [...(parts.get(whole) ?? []), facts])
  }
  return kept.filter(({ no }) => wholeOf(byNo, no) === no).map(({ no, facts }) => (parts.get(no) ?? []).reduce(joined, facts))
}

/** The number of the source that a merged one is, step by step; itself, where it was merged into none that is there. */
export function wholeOf(byNo: ReadonlyMap<number, KeptSource>, no: number): number {
  const seen = new Set<number>()
  let at = no
  for (let into = byNo.get(at)?.facts.mergedInto; into !== undefined && byNo.has(into) && !seen.has(at); into = byNo.get(at)?.facts.mergedInto) {
    seen.add(at)
    at = into
  }
  return at
}

/** One source with what another lends it; a link from one of the two to the other leads nowhere. */
function joined(whole: Source, part: Source): Source {
  const spellings = [...whole.spellings, part.name, ...part.spellings]
  const own = new Set(foldedNames({ name: whole.name, spellings }))
  const links = [...whole.links, ...part.links.filter((link) => !whole.links.some((one) => one.type === link.type && fold(one.to) === fold(link.to)))]
  const stances = part.stances.filter((stance) => !whole.stances.some((one) => one.is === stance.is && fold(one.actor) === fold(stance.actor)))
  return { ...whole, spellings, stances: [...whole.stances, ...stances], links: links.filter(({ to }) => !own.has(fold(to))) }
}
