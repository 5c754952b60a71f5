import type { Entry } from '../../core/entry.ts'
import { fold } from '../../core/fold.ts'
import { placeNames } from '../../core/place/check-place.ts'
import { deskCache } from '../desk-cache.ts'
import { keptQuery } from '../kept-query.ts'
import { loadEntries } from '../load-entries.ts'
import type { Scope } from '../scope.ts'

type PlacesByName = ReadonlyMap<string, readonly Entry<'place'>[]>

const kept = deskCache<PlacesByName>()

/** The desk's own live places as of this transaction, by what they are called and by what they lie in, folded. */
export async function deskPlaces(scope: Scope): Promise<PlacesByName> {
  const seq = newestPlace(scope)[0]?.seq ?? 0
  return kept(scope, seq, async () => byName(seq === 0 ? [] : await loadEntries(scope, 'place', null)))
}

const newestPlace = keptQuery((scope) => scope.entries('place').select((entry) => entry.fn.max<number | null>('entry.seq').as('seq')))

function byName(entries: readonly Entry<'place'>[]): PlacesByName {
  const called = new Map<string, Entry<'place'>[]>()
  for (const entry of entries) {
    if (entry.status !== 'live') continue
    const { parent } = entry.facts
    for (const name of new Set([...placeNames(entry.facts), ...(parent === null ? [] : [fold(parent)])])) called.set(name, [...(called.get(name) ?? []), entry])
  }
  return called
}
