import type { GazetteerPlace, PlaceKind } from '../../src/core/gazetteer.ts'
import type { Lookup } from '../../src/gazetteer/lookup.ts'
import { prominence } from '../../src/gazetteer/prominence.ts'
import { nameKey, soundKey } from '../../src/gazetteer/sound-key.ts'

/** A place of a made-up world: `Name|Other spelling`, kind, where, people, and the province that it lies in. */
export type Made = readonly [names: string, kind: PlaceKind, country: string, province: string | null, lat: number, lon: number, population?: number]

/** Places held in memory, found by the keys of their names. The reference of a place is its first name and its number in the list. */
export function smallLookup(list: readonly Made[]): Lookup {
  const provinces = new Map(list.flatMap(([names, kind], at) => (kind === 'province' ? [[first(names), `gn:${at}`] as const] : [])))
  const all = list.map(([names, kind, country, province, lat, lon, population = null], at) => {
    const ref = kind === 'country' ? `iso:${country}` : `gn:${at}`
    const parents = kind === 'country' ? [] : [...(province === null ? [] : [provinces.get(province) as string]), `iso:${country}`]
    const place: GazetteerPlace = {
      ref,
      name: first(names),
      kind,
      lat,
      lon,
      admin1: kind === 'province' ? first(names) : province,
      admin2: null,
      country,
      population,
      parents,
    }
    return { place, names: names.split('|') }
  })
  const which = (test: (name: string, place: GazetteerPlace) => boolean): GazetteerPlace[] =>
    all
      .filter(({ place, names }) => names.some((name) => test(name, place)))
      .map(({ place }) => place)
      .toSorted((a, b) => prominence(b) - prominence(a))
  const inside = (countries: readonly string[], { country }: GazetteerPlace): boolean => countries.length === 0 || countries.includes(country)
  return {
    named: (key) => which((name) => nameKey(name) === key),
    sounding: (key, countries) => which((name, place) => soundKey(name) === key && inside(countries, place)),
    beginning: (key, countries, limit) => which((name, place) => nameKey(name).startsWith(key) && inside(countries, place)).slice(0, limit),
    place: (ref) => all.find(({ place }) => place.ref === ref)?.place ?? null,
  }
}

function first(names: string): string {
  return names.split('|')[0] as string
}
