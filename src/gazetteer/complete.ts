import { fold } from '../core/fold.ts'
import type { GazetteerPlace, PlaceHints } from '../core/gazetteer.ts'
import type { Lookup } from './lookup.ts'

/** Places with a name that begins as typed: in the country that was typed; or those of the theatre first, then any. */
export function complete(lookup: Lookup, typed: string, { country, theatre }: PlaceHints, limit: number): GazetteerPlace[] {
  const key = fold(typed)
  if (key === '') return []
  if (country !== null) return [...lookup.beginning(key, [country], limit)]
  const inside = theatre.length === 0 ? [] : lookup.beginning(key, theatre, limit)
  if (inside.length >= limit) return [...inside]
  const elsewhere = lookup.beginning(key, [], limit).filter(({ ref }) => !inside.some((place) => place.ref === ref))
  return [...inside, ...elsewhere].slice(0, limit)
}
