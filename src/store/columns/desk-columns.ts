import type { Scope } from '../scope.ts'
import { type Columns, makeColumns } from './columns.ts'
import { loadEvents } from './load-events.ts'
import { loadActors, loadNames } from './load-names.ts'
import { makeRegistry, type Registry } from './registry.ts'
import type { Standing } from './standing.ts'

/** How many desks' columns a worker keeps; those that were asked for last. */
const KEPT_DESKS = 20

export interface DeskColumns {
  readonly columns: Columns
  readonly registry: Registry
  /** Sums of everything, by what they are broken down by. */
  readonly sums: Map<string, Standing>
}

const kept = new Map<number, DeskColumns>()

/** The desk's columns as of this transaction. They are read whole when first asked for, and only what changed after that. */
export async function deskColumns(scope: Scope): Promise<DeskColumns> {
  const known = kept.get(scope.desk)
  const desk = known === undefined || worn(known) ? { columns: makeColumns(), registry: makeRegistry(), sums: new Map() } : known
  kept.delete(scope.desk)
  kept.set(scope.desk, desk)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest)
  await loadActors(scope, desk.registry)
  await loadEvents(scope, desk.columns, desk.registry)
  await loadNames(scope, desk.registry)
  return desk
}

/** Whether more rows have been replaced than still stand. */
function worn({ columns: { events, replaced } }: DeskColumns): boolean {
  return replaced.length > events.length / 2
}
