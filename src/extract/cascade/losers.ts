import { AGED, MACHINES, SINGULAR, sortOfHead } from '../lexicon/people.ts'
import type { Quantity } from '../quantity.ts'
import { type Counted, type Item, isNation, type Step, span } from './item.ts'
import { isOne } from './pattern.ts'
import { type Rewrite, rewrite } from './rewrite.ts'
import { isOfThem, withoutSubsets } from './subsets.ts'

const ONE: Quantity = { low: 1, high: 1, qualifier: 'exactly' }

/** People who are counted, and lists of them: "seven soldiers, several civilians and 80 militants"; subsets behind "including" go. */
export const losers: Step = (items, reading) => {
  const counted = rewrite(items, (at): Rewrite | null => {
    const found = countedAt(items, at)
    return found === null ? null : { length: found.length, items: [{ ...span(items, at, at + found.length, reading), is: 'losers', parts: [found.part] }] }
  })
  return lists(withoutSubsets(counted), reading)
}

interface Found {
  readonly length: number
  readonly part: Counted
}

function countedAt(items: readonly Item[], at: number): Found | null {
  const item = items[at]
  if (item?.is === 'quantity') return quantified(items, at, item.quantity)
  if (item === undefined) return null
  return articled(items, at)
}

/** `nine (of the / more / other) soldiers`, `nine others`, `nine`. */
function quantified(items: readonly Item[], at: number, quantity: Quantity): Found | null {
  if (isOfThem(items, at + 1)) return null
  const next = nounAt(items, at + 1)
  const party = items[next]
  if (party?.is === 'party' && MACHINES.has(lastWord(party))) return null
  if (party?.is === 'party' && !(isNation(party) && items[next + 1]?.is === 'trigger'))
    return { length: next + 1 - at, part: { quantity: atLeastBehind(items, next + 1, quantity), party: party.party } }
  const plain = items[at + 1]
  const others = plain !== undefined && isOne(plain, 'OTHER') ? 1 : 0
  return { length: 1 + others, part: { quantity, party: null } }
}

/** Past "of the", "at least", "more", "other", "reportedly". */
function nounAt(items: readonly Item[], start: number): number {
  let at = start
  if (items[at]?.low === 'of' || items[at]?.low === 'at') at += items[at + 1]?.low === 'the' || items[at + 1]?.low === 'least' ? 2 : 1
  for (let item = items[at]; item !== undefined && (isOne(item, 'OTHER') || isOne(item, 'ADV')); item = items[at]) at++
  return at
}

/** `173 members at least`. */
function atLeastBehind(items: readonly Item[], at: number, quantity: Quantity): Quantity {
  return items[at]?.low === 'at' && items[at + 1]?.low === 'least' ? { low: quantity.low, high: null, qualifier: 'at-least' } : quantity
}

/** `a soldier`, `another man`, `two-year-old girl`: one, and `another 12 people`. */
function articled(items: readonly Item[], at: number): Found | null {
  const item = items[at]
  if (item === undefined || !(ARTICLES.has(item.low) || isJoinedKin(items, at))) return null
  const next = items[at + 1]
  if (item.low === 'another' && next?.is === 'quantity') {
    const rest = quantified(items, at + 1, next.quantity)
    return rest === null ? null : { length: rest.length + 1, part: rest.part }
  }
  if (next?.is !== 'party' || !isSingle(next)) return null
  return { length: 2, part: { quantity: ONE, party: next.party } }
}

const ARTICLES = new Set(['a', 'an', 'another', 'one', 'an additional', 'a further'])

/** "a village chief and his brother": one more. */
function isJoinedKin(items: readonly Item[], at: number): boolean {
  return ['his', 'her', 'their'].includes(items[at]?.low ?? '') && ['and', ',', 'with'].includes(items[at - 1]?.low ?? '')
}

function lastWord({ low }: Item): string {
  return low.split(' ').at(-1) ?? ''
}

function isSingle(item: Item): boolean {
  const last = lastWord(item)
  return (SINGULAR.has(last) && sortOfHead(last) !== null) || AGED.test(last)
}

/** `A, B and C`: one item, so that what is said of the list is said of each. */
function lists(items: readonly Item[], reading: Parameters<Step>[1]): Item[] {
  return rewrite(items, (at): Rewrite | null => {
    const first = items[at]
    if (first?.is !== 'losers') return null
    const parts = [...first.parts]
    let end = at + 1
    for (let next = nextOf(items, end); next !== null; next = nextOf(items, end)) {
      parts.push(...next.parts)
      end = next.end
    }
    return end === at + 1 ? null : { length: end - at, items: [{ ...span(items, at, end, reading), is: 'losers', parts: spread(parts) }] }
  })
}

/** "At least nine soldiers and five militants": at least holds for both. */
function spread(parts: readonly Counted[]): Counted[] {
  if (parts[0]?.quantity.qualifier !== 'at-least') return [...parts]
  return parts.map((part) =>
    part.quantity.qualifier === 'exactly' ? { ...part, quantity: { low: part.quantity.low, high: null, qualifier: 'at-least' } } : part,
  )
}

function nextOf(items: readonly Item[], at: number): { readonly parts: readonly Counted[]; readonly end: number } | null {
  let next = at
  if (items[next]?.low === ',') next++
  if (items[next]?.low === 'and' || (items[next]?.low === 'as' && items[next + 1]?.low === 'well')) next += items[next]?.low === 'as' ? 3 : 1
  if (['his', 'her', 'their'].includes(items[next]?.low ?? '')) next++
  const item = items[next]
  const lone = next === at + 1 && items[at]?.low === ',' && !['and', ','].includes(items[next + 1]?.low ?? '')
  if (next === at || lone || item?.is !== 'losers' || !item.parts.every(({ party }) => party !== null)) return null
  return { parts: item.parts, end: next + 1 }
}
