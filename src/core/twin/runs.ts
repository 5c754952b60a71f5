import type { Facts } from '../event.ts'
import { words } from '../fold.ts'

const LENGTH = 3

/** All runs of three words in what is said of an event, folded. */
export function wordRuns({ summary, reports }: Facts): ReadonlySet<string> {
  const runs = new Set<string>()
  for (const text of [summary, ...reports.flatMap(({ quote }) => quote ?? [])]) {
    const all = words(text)
    for (let at = 0; at + LENGTH <= all.length; at++) runs.add(all.slice(at, at + LENGTH).join(' '))
  }
  return runs
}
