import { fold } from '../fold.ts'
import type { Report } from '../report.ts'
import type { Sighting } from './sighting.ts'

/** How two events stand in one document. `two` is one document that gives each its own words: it tells them apart. */
export type SameDocument = 'no' | 'one' | 'two'

/** Whether a document speaks of both events, and whether it does so in the same place. */
export function sameDocument({ facts: one }: Sighting, { facts: other }: Sighting): SameDocument {
  const shared = one.reports.flatMap((a) =>
    other.reports.filter((b) => a.url !== null && b.url !== null && address(a.url) === address(b.url)).map((b) => [a, b] as const),
  )
  if (shared.length === 0) return 'no'
  return shared.every(([a, b]) => otherWords(a, b)) ? 'two' : 'one'
}

function otherWords({ quote: a }: Report, { quote: b }: Report): boolean {
  return a !== null && b !== null && fold(a) !== fold(b)
}

/** An address without the parts that do not change the document. */
function address(url: string): string {
  return url
    .replace(/#.*$/, '')
    .replace(/^https?:\/\/(?:www\.)?/, '')
    .replace(/\/$/, '')
}
