import type { Scope } from '../scope.ts'
import { type Columns, makeColumns } from './columns.ts'
import { loadSome } from './load-events.ts'
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
  /** Whether all of the log had been read when they were last asked for. */
  whole: boolean
}

const kept = new Map<number, DeskColumns>()

/**
 * The desk's columns as of this transaction; null where some more of the log is to be read first, so that others are answered meanwhile.
 * They are read whole when first asked for, and only what changed after that.
 */
export async function deskColumns(scope: Scope): Promise<DeskColumns | null> {
  const desk = keptColumns(scope.desk)
  await loadActors(scope, desk.registry)
  desk.whole = loadSome(scope, desk.columns, desk.registry)
  if (!desk.whole) return null
  await loadNames(scope, desk.registry)
  return desk
}

function keptColumns(id: number): DeskColumns {
  const known = kept.get(id)
  const desk = known === undefined || worn(known) ? { columns: makeColumns(), registry: makeRegistry(), sums: new Map(), whole: false } : known
  kept.delete(id)
  kept.set(id, desk)
  // Those that are being read are not let go, or many desks would read for ever.
  const oldest = [...kept].find(([, { whole }]) => whole)
  if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest[0])
  return desk
}

/** Whether more rows have been replaced than still stand. */
function worn({ columns: { events, replaced } }: DeskColumns): boolean {
  return replaced.length > events.length / 2
}
