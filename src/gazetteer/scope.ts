import type { GazetteerPlace, PlaceHints } from '../core/gazetteer.ts'
import type { Lookup } from './lookup.ts'
import { prominence } from './prominence.ts'
import { nameKey, soundKey } from './sound-key.ts'

/** Where a name is looked for: all that the hints say, resolved. */
export interface Scope {
  /** Places outside these are not meant: the country that was typed. Empty where none was. */
  readonly countries: readonly string[]
  readonly theatre: readonly string[]
  /** The province that was typed, or the place that was typed in its stead. */
  readonly within: GazetteerPlace | null
  /** A province was typed and is not known: nothing that is found confirms it. */
  readonly unconfirmed: boolean
  /** What the place certainly lies in. */
  readonly parent: GazetteerPlace | null
}

export function scopeOf(lookup: Lookup, { admin1, country, theatre }: PlaceHints): Scope {
  const countries = country === null ? [] : [country]
  const within = admin1 === null ? null : container(lookup, admin1, countries, theatre)
  const parent = within ?? (country === null ? null : lookup.place(`iso:${country}`))
  return { countries, theatre, within, unconfirmed: admin1 !== null && within === null, parent }
}

/** Whether a place can be the one that was meant: in the country that was typed, and in no other province. */
export function inScope(place: GazetteerPlace, { countries, within }: Scope): boolean {
  if (countries.length > 0 && !countries.includes(place.country)) return false
  return within === null || place.ref === within.ref || place.parents.includes(provinceOf(within)) || hasNoProvince(place)
}

/** Whether nobody says in which province it lies: mountains and rivers lie in several. */
export function hasNoProvince({ kind, parents }: GazetteerPlace): boolean {
  return kind !== 'country' && kind !== 'province' && parents.length < 2
}

/** The province that a place is or lies in. */
function provinceOf(place: GazetteerPlace): string {
  return place.kind === 'province' ? place.ref : (place.parents[0] ?? place.ref)
}

/** The province of that name; or the only or far largest place of it, as a city stands for its province; null where neither is certain. */
function container(lookup: Lookup, name: string, countries: readonly string[], theatre: readonly string[]): GazetteerPlace | null {
  const searched = countries.length > 0 ? countries : theatre
  const inside = (place: GazetteerPlace): boolean => searched.length === 0 || searched.includes(place.country)
  const short = name.trim().replace(/ (?:governorate|province|region|oblast|state|district)$/iu, '')
  const named = [...lookup.named(nameKey(name)), ...lookup.named(nameKey(short))].filter(inside)
  const provinces = onlyOne(named.filter(({ kind }) => kind === 'province'))
  if (provinces !== null) return provinces
  const sounding = lookup.sounding(soundKey(short), searched).filter(({ kind }) => kind === 'province')
  const heard = named.length > 0 ? null : onlyOne(sounding)
  if (heard !== null && searched.length > 0) return heard
  const [first, second] = named.toSorted((a, b) => prominence(b) - prominence(a))
  return first !== undefined && (second === undefined || second.ref === first.ref || prominence(first) >= 20 * prominence(second)) ? first : null
}

function onlyOne(places: readonly GazetteerPlace[]): GazetteerPlace | null {
  const [first] = places
  return first !== undefined && places.every(({ ref }) => ref === first.ref) ? first : null
}
