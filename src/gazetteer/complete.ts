import type { GazetteerPlace, PlaceHints } from '../core/gazetteer.ts'
import type { Lookup } from './lookup.ts'
import { nameKey } from './sound-key.ts'

/** As many letters as it takes to look for more beyond the theatre: fewer begin the names of half the world. */
const WORLD_LETTERS = 3

/** Places with a name that begins as typed: in the country that was typed; or those of the theatre first, then any. */
export function complete(lookup: Lookup, typed: string, { country, theatre }: PlaceHints, limit: number): GazetteerPlace[] {
  const key = nameKey(typed)
  if (key === '') return []
  if (country !== null) return [...lookup.beginning(key, [country], limit)]
  const inside = theatre.length === 0 ? [] : lookup.beginning(key, theatre, limit)
  if (inside.length >= limit || (inside.length > 0 && key.length < WORLD_LETTERS)) return [...inside]
  const elsewhere = lookup.beginning(key, [], limit).filter(({ ref }) => !inside.some((place) => place.ref === ref))
  return [...inside, ...elsewhere].slice(0, limit)
}
