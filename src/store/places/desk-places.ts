import type { Entry } from '../../core/entry.ts'
import { fold } from '../../core/fold.ts'
import { placeNames } from '../../core/place/check-place.ts'
import { keptQuery } from '../kept-query.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'

/** A desk's own live places, by what they are called and by what they lie in, folded. */
interface DeskPlaces {
  readonly seq: number
  readonly called: ReadonlyMap<string, readonly Entry<'place'>[]>
}

/** How many desks' places a worker keeps; those that were asked for last. */
const KEPT_DESKS = 20

const kept = new Map<number, DeskPlaces>()

/** Reads anew what is asked for next. */
export function forgetPlaces(): void {
  kept.clear()
}

/** The desk's places as of this transaction. For readers alone: a writer's transaction may yet be taken back. */
export async function deskPlaces(scope: Scope): Promise<DeskPlaces> {
  const [row] = newestPlace(scope)
  const seq = row?.seq ?? 0
  const known = kept.get(scope.desk)
  const places = known?.seq === seq ? known : { seq, called: byName(seq === 0 ? [] : await loadEntries(scope, 'place', null)) }
  kept.delete(scope.desk)
  kept.set(scope.desk, places)
  const [oldest] = kept.keys()
  if (kept.size > KEPT_DESKS && oldest !== undefined) kept.delete(oldest)
  return places
}

const newestPlace = keptQuery((scope) => scope.entries('place').select((entry) => entry.fn.max<number | null>('entry.seq').as('seq')))

function byName(entries: readonly Entry<'place'>[]): Map<string, Entry<'place'>[]> {
  const called = new Map<string, Entry<'place'>[]>()
  for (const entry of entries) {
    if (entry.status !== 'live') continue
    const { parent } = entry.facts
    for (const name of new Set([...placeNames(entry.facts), ...(parent === null ? [] : [fold(parent)])])) called.set(name, [...(called.get(name) ?? []), entry])
  }
  return called
}
