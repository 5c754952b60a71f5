import { type Added, addTo, type How, nothing } from './added.ts'
import { type Columns, LIVE } from './columns.ts'
import type { Registry } from './registry.ts'

/** The sums of everything live by one dimension, kept from one tally to the next: only what changed is added and taken away. */
export interface Standing extends Added {
  /** How many rows of events have been looked at, and how many of those that were replaced. */
  rows: number
  replaced: number
}

/** More changes than this are slower one by one than everything anew. */
const MOST_REPLACED = 2000

/** Everything live by a dimension, as of now. */
export function standing(kept: Map<string, Standing>, columns: Columns, registry: Registry, how: How): Added {
  const key = `${how.by} ${how.week}`
  const known = kept.get(key)
  if (known !== undefined && columns.replaced.length - known.replaced < MOST_REPLACED && broughtUpToDate(known, columns, registry, how)) return known
  const fresh: Standing = { ...nothing(), rows: 1, replaced: columns.replaced.length }
  broughtUpToDate(fresh, columns, registry, how)
  kept.set(key, fresh)
  return fresh
}

/** Takes away what was replaced and adds what is new; false where lines have been counted anew since, so that nothing fits. */
function broughtUpToDate(known: Standing, columns: Columns, registry: Registry, how: How): boolean {
  const { labels, rows, replaced } = known
  for (const row of columns.replaced.slice(replaced)) if (row < rows) addTo(known, columns, registry, how, { first: row, end: row + 1 }, [-1])
  const fresh = { first: rows, end: columns.events.length }
  addTo(
    known,
    columns,
    registry,
    how,
    fresh,
    columns.events.columns.status.subarray(fresh.first, fresh.end).map((status) => Number(status === LIVE)),
  )
  known.rows = fresh.end
  known.replaced = columns.replaced.length
  return rows === 1 || labels === known.labels
}
