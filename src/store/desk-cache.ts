import type { Scope } from './scope.ts'

/** How many desks are kept at most: those that were asked about last. */
const KEPT_DESKS = 20

/** Gives the value of a desk, made again where `madeFrom` has changed since it was kept. */
export type DeskCache<Value> = (scope: Scope, madeFrom: string | number, make: () => Promise<Value>) => Promise<Value>

const all: Map<number, unknown>[] = []

/** A cache of what takes long to make from a desk's rows. `madeFrom` names the state of those rows, as the number of the last change does. */
export function deskCache<Value>(): DeskCache<Value> {
  const kept = new Map<number, { readonly madeFrom: string | number; readonly value: Value }>()
  all.push(kept)
  return async ({ desk }, madeFrom, make) => {
    const known = kept.get(desk)
    const current = known?.madeFrom === madeFrom ? known : { madeFrom, value: await make() }
    kept.delete(desk)
    kept.set(desk, current)
    const [oldest] = kept.keys()
    if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest)
    return current.value
  }
}

/** Empties every cache of this thread: after a rollback, the number of a change that never was is given to another. */
export function clearDeskCaches(): void {
  for (const kept of all) kept.clear()
}
