import type { Place } from '../src/core/place/place.ts'
import { type Chance, chance } from './chance.ts'

/** The names that made-up events are about. */
export interface World {
  readonly places: readonly Place[]
  readonly actors: readonly string[]
  readonly sources: readonly string[]
  readonly words: readonly string[]
}

const COUNTRIES = [
  { code: 'SY', provinces: 14, lat: 35, lon: 38 },
  { code: 'IQ', provinces: 12, lat: 33, lon: 43.5 },
  { code: 'LB', provinces: 6, lat: 34, lon: 36 },
  { code: 'YE', provinces: 8, lat: 15.5, lon: 46 },
  { code: 'AF', provinces: 8, lat: 34, lon: 66 },
  { code: 'NG', provinces: 5, lat: 10.5, lon: 9 },
  { code: 'ML', provinces: 4, lat: 16.5, lon: -2 },
  { code: 'BF', provinces: 3, lat: 12.5, lon: -1.5 },
] as const

const ONSETS = ['b', 'd', 'dh', 'f', 'gh', 'h', 'j', 'k', 'kh', 'l', 'm', 'n', 'q', 'r', 's', 'sh', 't', 'th', 'w', 'z']
const VOWELS = ['a', 'a', 'e', 'i', 'o', 'u']
const CODAS = ['', '', 'b', 'd', 'l', 'm', 'n', 'r', 's', 'sh', 'yn']

/** Two thousand places in sixty provinces of eight countries, a hundred actors, sixty sources, four thousand words. */
export function makeWorld(): World {
  const by = chance(1)
  const provinces = COUNTRIES.flatMap((country) => names(by, country.provinces, 2).map((admin1) => ({ ...country, admin1 })))
  const places = names(by, 2000, 3).map((name): Place => {
    const { admin1, code, lat, lon } = by.pick(provinces)
    const at = by.happens(0.9) ? { lat: around(by, lat, 2), lon: around(by, lon, 3) } : { lat: null, lon: null }
    return { name, relation: 'at', admin1, country: code, ...at }
  })
  return {
    places,
    actors: names(by, 100, 2).map((name) => `${name} Brigade`),
    sources: names(by, 60, 2).map((name) => `${name} News`),
    words: names(by, 4000, 3).map((name) => name.toLowerCase()),
  }
}

function names(by: Chance, count: number, syllables: number): string[] {
  const made = new Set<string>()
  while (made.size < count) {
    const word = Array.from({ length: syllables - by.below(2) }, () => by.pick(ONSETS) + by.pick(VOWELS) + by.pick(CODAS)).join('')
    if (word.length > 3) made.add(word[0]?.toUpperCase() + word.slice(1))
  }
  return [...made]
}

function around(by: Chance, middle: number, reach: number): number {
  return Math.round((middle + (by.next() * 2 - 1) * reach) * 10_000) / 10_000
}
