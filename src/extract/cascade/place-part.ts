import type { Item, Place } from './item.ts'

const QUARTER = /^(?:(?:far|extreme|deep)[ -])?(?:north|south|east|west|centre|center|interior)(?:[ -]?(?:east|west))?$/
const SIDE = /^(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western|coastal)$/
const LAND = /^(?:desert|region|province|provinces|coast|coastline|highlands|countryside|plains|mountains|borderlands|marshes|forests|islands?)$/

/** "the country's restive northeast", "the country's central desert", "the north of the country": a part of whichever country is spoken of. */
export function countryPartAt(items: readonly Item[], at: number): { readonly length: number; readonly place: Place } | null {
  if (items[at]?.low !== 'the') return null
  if (items[at + 1]?.low === 'country' && items[at + 2]?.low === "'s") return partOf(items, at, 3) ?? partOf(items, at, 4) ?? partOf(items, at, 5)
  const whole = ['of', 'the', 'country'].every((word, index) => items[at + 2 + index]?.low === word)
  return whole && QUARTER.test(items[at + 1]?.low ?? '') ? part(items, at, 1, 1, 5) : null
}

/** So many items behind "the", the words of the part begin. */
function partOf(items: readonly Item[], at: number, lead: number): { readonly length: number; readonly place: Place } | null {
  const [first, second] = items.slice(at + lead, at + lead + 2)
  if (QUARTER.test(first?.low ?? '')) return part(items, at, lead, 1, lead + 1)
  return SIDE.test(first?.low ?? '') && LAND.test(second?.low ?? '') ? part(items, at, lead, 2, lead + 2) : null
}

function part(items: readonly Item[], at: number, lead: number, words: number, length: number): { readonly length: number; readonly place: Place } {
  const named = items.slice(at + lead, at + lead + words)
  const [from, to] = [named[0]?.from ?? 0, named.at(-1)?.to ?? 0]
  return { length, place: { name: named.map(({ text }) => text).join(' '), relation: 'area', grain: 'province', parents: [], tier: 'said', from, to } }
}
